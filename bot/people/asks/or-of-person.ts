import type { AbilityHandler } from '../../turn/handler.ts';

/** Returns a handler that answers about the people named in a question, or generally if it names nobody. */
export function orOfPerson(general: AbilityHandler, ofPerson: AbilityHandler): AbilityHandler {
  return (request) => {
    const { people = [] } = request.args;
    return people.length > 0 ? ofPerson(request) : general(request);
  };
}
