/** Lower case without diacritics, so that "förnyelse", "Fornyelse" and "FÖRNYELSE" are the same word. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'a');
}
