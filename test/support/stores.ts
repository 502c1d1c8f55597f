import { randomUUID } from 'node:crypto';
import type { Keyv } from 'keyv';
import type { Store } from '../../bot/store/store.ts';

export type OpenStore = () => Promise<Store>;

/** Part of every key and namespace of this test run, so that runs on one server do not collide and can be cleaned up. */
export const RUN = `run-${randomUUID()}`;

let count = 0;

/** Returns a name that nothing else uses. */
export function fresh(name = ''): string {
  count += 1;
  return `${RUN}-${count}-${name}`;
}

/** Opens a store for the cases of the surrounding `describe`. */
export function openedBy(open: OpenStore): () => Store {
  let store: Store;
  before(async () => {
    store = await open();
  });
  after(() => store.close());
  return () => store;
}

/** Returns the error of the work. @throws Error if the work succeeds */
export async function failure(work: () => Promise<unknown>): Promise<Error> {
  const outcome = await work().then(
    (value) => `answered ${JSON.stringify(value)}`,
    (error: Error) => error,
  );
  if (outcome instanceof Error) return outcome;
  throw new Error(`Should have failed, but ${outcome}`);
}

export async function everythingIn<T>(records: Keyv<T>): Promise<[string, T][]> {
  const entries: [string, T][] = [];
  for await (const entry of iterate(records)) entries.push(entry);
  return entries;
}

export function iterate<T>(records: Keyv<T>): AsyncGenerator<[string, T]> {
  if (!records.iterator) throw new Error('Keyv gave these records no iterator');
  return records.iterator(undefined);
}
