import { RequestError } from '../errors.ts';

/**
 * The caller's company has no record with this id: it belongs to another company, is gone, or never existed. The answer
 * does not tell which, so that nothing can be learned by guessing ids.
 */
export class NotOfCompany extends RequestError {
  constructor() {
    super(403, 'Your company has nothing by this id.');
  }
}
