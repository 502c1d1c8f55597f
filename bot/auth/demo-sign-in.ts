import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { DEMO_PEOPLE } from '../../domain/demo/demo-people.ts';
import { fold } from '../../domain/text/fold.ts';
import type { DemoPerson } from '../../tab/api-types/sign-in.ts';
import type { Config } from '../config.ts';
import { RequestError } from '../errors.ts';
import { refuseOtherMachines } from './local-mode.ts';
import type { Caller } from './tab-token.ts';

/** Replaces Teams' sign-in in local mode: the user of this machine chooses a person of the demo partner. */
export type DemoSignIn = {
  /** Empty if no demo partner is loaded. */
  readonly people: readonly DemoPerson[];
  /** Returns a token to call as this person, valid until the bot stops; undefined if there is no such person. */
  readonly tokenFor: (personId: string) => string | undefined;
  /** @throws RequestError 403 for a request from another machine, 401 without a token of this sign-in */
  readonly callerOf: (request: IncomingMessage) => Caller;
};

/** The admin and one colleague without a role. */
const MAX_PEOPLE = 2;

export function createDemoSignIn(demoPartner: Config['demoPartner']): DemoSignIn {
  const entries = demoPartner
    ? DEMO_PEOPLE.slice(0, MAX_PEOPLE).map(({ name }, index) => {
        const id = fold(name).replace(' ', '.');
        const isAdmin = index === 0;
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
