const MOST_KEPT = 20_000;
const LONGEST_KEPT = 32;

/**
 * Caches the results of a pure function for the latest 20,000 short texts. People use the same few thousand words, and
 * analysing them is most of the work of a search.
 */
export function keepResults<T>(compute: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST_KEPT) return compute(text);
    const cached = kept.get(text);
    if (cached !== undefined) return cached;
    // Copied, because a slice of a message would keep the whole message, and so somebody's question, in memory.
    const word = Buffer.from(text).toString();
    const result = compute(word);
    const [oldest] = kept.keys();
    if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    kept.set(word, result);
    return result;
  };
}
