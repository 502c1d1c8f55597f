import { expect } from 'chai';
import { createOutbox, type TrackedMessage } from '../../../bot/delivery/outbox.ts';
import { openStore } from '../../../bot/store/store.ts';
import { TENANT } from '../activities.ts';
import type { TruthConnector } from './truth-connector.ts';

/** The outcome of a batch: how many messages were repeated, and how many may have arrived. */
export type Account = { readonly messages: number; readonly repeated: number; readonly unknown: number };

/**
 * Compares the outbox, which has one finished batch, with the messages that have arrived. No prompt may arrive twice
 * and no alert more than twice, the second alert must be marked, and each message must be sent or in doubt.
 */
export async function accountFor(
  storeUrl: string,
  messages: number,
  { arrived }: Pick<TruthConnector, 'arrived'>,
): Promise<Account> {
  const all = await deliveriesIn(storeUrl, messages);
  for (const { message, progress } of all) {
    const copies = arrived.get(message.id) ?? [];
    const seen = `${message.class} ${message.id}, ${progress.state}`;
    expect(copies.length, seen).to.be.at.most(message.class === 'prompt' ? 1 : 2);
    expect(copies.slice(1), seen).to.deep.equal(copies.slice(1).map(() => true));
    if (progress.state === 'sent') expect(copies.length, seen).to.be.at.least(1);
    else expect(progress.state, seen).to.equal('unknown');
  }
  return {
    messages: all.length,
    repeated: all.filter(({ message }) => (arrived.get(message.id)?.length ?? 0) > 1).length,
    unknown: all.filter(({ progress }) => progress.state === 'unknown').length,
  };
}

async function deliveriesIn(storeUrl: string, expected: number): Promise<TrackedMessage[]> {
  const store = await openStore(storeUrl);
  const outbox = createOutbox(store);
  const runs = await outbox.batches(TENANT);
  expect(runs.map(({ messages, open }) => ({ messages, open }))).to.deep.equal([{ messages: expected, open: [] }]);
  const all = await outbox.report(TENANT, runs[0] as (typeof runs)[0]);
  await store.close();
  return all;
}

/** Prints how many messages were repeated or left in doubt, which no assertion shows. */
export function printAccounts(accounts: readonly Account[]): void {
  const total = (figure: keyof Account) => accounts.reduce((sum, account) => sum + account[figure], 0);
  const figures = `${total('messages')} messages: ${total('repeated')} alerts repeated, ${total('unknown')} in doubt`;
  process.stdout.write(`      ${figures}\n`);
}
