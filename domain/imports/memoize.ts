const MOST = 100_000;

/** The function with its results kept by text, up to a number that bounds the memory. */
export function memoize<T>(read: (text: string) => T): (text: string) => T {
  const results = new Map<string, T>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined) return known;
    const result = read(text);
    if (results.size < MOST) results.set(text, result);
    return result;
  };
}
