import type { Store } from '../store/store.ts';

/**
 * Changes a value by compare-and-set, again and again until no other process has changed it meanwhile.
 *
 * @param change returns the next value; undefined leaves the value as it is
 */
export async function changeValue<T>(
  store: Pick<Store, 'read' | 'replaceIf'>,
  key: string,
  change: (value: T | undefined) => T | undefined,
): Promise<void> {
  for (;;) {
    const before = await store.read<T>(key);
    const next = change(before?.value);
    if (next === undefined || (await store.replaceIf(key, before?.version, next))) return;
  }
}
