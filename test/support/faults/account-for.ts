import { expect } from 'chai';
import { createOutbox, type TrackedMessage } from '../../../bot/delivery/outbox.ts';
import { openStore } from '../../../bot/store/store.ts';
import { TENANT } from '../activities.ts';
import type { TruthConnector } from './truth-connector.ts';

/** What became of so many messages. */
export type Account = { readonly messages: number; readonly repeated: number; readonly unknown: number };

/**
 * Compares what the outbox says of the messages of the one run in it, all of which are settled, with what has arrived:
 * no prompt came twice, no alert more than twice, each second one was marked, and what is neither sent nor in doubt is
 * nowhere.
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

/** Says what the kills came to, beyond that nothing was doubled or lost. */
export function report(accounts: readonly Account[]): void {
  const total = (figure: keyof Account) => accounts.reduce((sum, account) => sum + account[figure], 0);
  const figures = `${total('messages')} messages: ${total('repeated')} alerts repeated, ${total('unknown')} in doubt`;
  process.stdout.write(`      ${figures}\n`);
}
