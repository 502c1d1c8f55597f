import { RequestError } from '../errors.ts';

/**
 * What the caller's company has no record of by the id that was given: it is another company's, gone, or was never
 * there. Which of these is not told, so that trying ids teaches nobody anything.
 */
export class NotOfCompany extends RequestError {
  constructor() {
    super(403, 'Your company has nothing by this id.');
  }
}
