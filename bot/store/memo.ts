/** A cache of texts in this process. */
export type Memo = {
  get(key: string): string | undefined;
  set(key: string, text: string): void;
  delete(key: string): void;
};

/** @param limit the most texts to keep; the one that was set the longest ago is dropped first */
export function createMemo(limit: number, ttlMs: number): Memo {
  const entries = new Map<string, { readonly text: string; readonly expires: number }>();
  return {
    get(key) {
      const entry = entries.get(key);
      return entry && entry.expires > Date.now() ? entry.text : undefined;
    },
    set(key, text) {
      entries.delete(key);
      entries.set(key, { text, expires: Date.now() + ttlMs });
      if (entries.size <= limit) return;
      for (const oldest of entries.keys()) {
        entries.delete(oldest);
        return;
      }
    },
    delete(key) {
      entries.delete(key);
    },
  };
}
