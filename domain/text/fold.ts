/** Returns the text in lower case without diacritics: "förnyelse", "Fornyelse" and "FÖRNYELSE" become the same word. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'a');
}
