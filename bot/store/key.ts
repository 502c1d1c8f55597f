/**
 * Joins the parts so that different parts never give the same key, whatever characters they contain.
 * NUL is escaped too, since PostgreSQL does not accept it.
 */
export function joinKey(...parts: readonly string[]): string {
  return parts.map((part) => part.replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll('\0', '%00')).join(':');
}
