import { fold } from '../text/fold.ts';

/** Returns the folded words of a name, the first name first, also of "Berg, Anna". */
export function nameWords(name: string | undefined): string[] {
  const [last = '', first = ''] = fold(name ?? '').split(',', 2);
  return `${first} ${last}`.match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? [];
}
