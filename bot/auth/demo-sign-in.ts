import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { DEMO_PEOPLE } from '../../domain/demo/demo-people.ts';
import { fold } from '../../domain/text/fold.ts';
import type { DemoPerson } from '../../tab/api-types/sign-in.ts';
import type { Config } from '../config.ts';
import { RequestError } from '../errors.ts';
import { refuseOtherMachines } from './local-mode.ts';
import type { Caller } from './tab-token.ts';

/** Stands in for Teams' sign-in in local mode: whoever sits at this machine chooses who to be. */
export type DemoSignIn = {
  /** Nobody where no demo partner is loaded. */
  readonly people: readonly DemoPerson[];
  /** The token to call as this person, until the bot stops; undefined where there is no such person. */
  readonly tokenFor: (personId: string) => string | undefined;
  /** @throws RequestError 403 for a call from another machine, 401 without a token of this sign-in */
  readonly callerOf: (request: IncomingMessage) => Caller;
};

/** The admin and one colleague without a role. */
const MOST_PEOPLE = 2;

export function createDemoSignIn(demoPartner: Config['demoPartner']): DemoSignIn {
  const entries = demoPartner
    ? DEMO_PEOPLE.slice(0, MOST_PEOPLE).map(({ name }, place) => {
        const id = fold(name).replace(' ', '.');
        const isAdmin = place === 0;
        const caller = { tenantId: demoPartner.tenantId, userId: isAdmin ? demoPartner.userId : id };
        return { person: { id, name, isAdmin }, token: randomUUID(), caller };
      })
    : [];
  return {
    people: entries.map(({ person }) => person),
    tokenFor: (personId) => entries.find(({ person }) => person.id === personId)?.token,
    callerOf(request) {
      refuseOtherMachines(request);
      const { authorization } = request.headers;
      const entry = entries.find(({ token }) => authorization === `Bearer ${token}`);
      if (!entry) throw new RequestError(401, 'Choose somebody of the demo partner to sign in as.');
      return entry.caller;
    },
  };
}
