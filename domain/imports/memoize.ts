const MOST = 100_000;

/** Keeps a function's results by text, up to a number that limits the memory. */
export function memoize<T>(read: (text: string) => T): (text: string) => T {
  const results = new Map<string, T>();
  return (text) => {
    const cached = results.get(text);
    if (cached !== undefined) return cached;
    const result = read(text);
    if (results.size < MOST) results.set(text, result);
    return result;
  };
}
