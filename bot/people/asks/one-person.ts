import type { ReportedPerson } from '../../../domain/people/people.ts';
import type { AbilityHandler, Outcome } from '../../turn/handler.ts';
import { forNames, type PeopleAsk } from './for-names.ts';

/** A question about one person of the report. */
export type PersonAsk = PeopleAsk & { readonly reported: ReportedPerson };

/** Returns a handler for questions about one person; somebody who asks about themselves is answered by `own`. */
export function forPerson(answer: (ask: PersonAsk) => Promise<Outcome> | Outcome, own: AbilityHandler): AbilityHandler {
  return forNames(
    (ask) => {
      const [reported] = ask.args.people ?? [];
      if (!reported) return 'notUnderstood';
      return answer({ ...ask, reported });
    },
    { own },
  );
}
