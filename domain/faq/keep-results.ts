const MOST_KEPT = 20_000;
const LONGEST_KEPT = 32;

/**
 * A pure function of a text that keeps its results for the last 20,000 short texts it was new to. People use the same
 * few thousand words, and taking them apart is most of the work of a search.
 */
export function keepResults<T>(compute: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST_KEPT) return compute(text);
    const known = kept.get(text);
    if (known !== undefined) return known;
    // A copy: a piece of a message would hold the whole message in memory, and with it what somebody asked.
    const word = Buffer.from(text).toString();
    const result = compute(word);
    const [oldest] = kept.keys();
    if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    kept.set(word, result);
    return result;
  };
}
