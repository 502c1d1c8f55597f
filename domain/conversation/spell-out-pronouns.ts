const OWNING = /(?<!\p{L})(?:her|his|their|hennes|hans|deras)(?=\s+[\p{L}\p{N}])/giu;
const PERSON = /(?<!\p{L})(?:she|he|her|him|they|them|hon|han|henne|honom|hen)(?!\p{L})/giu;
const ANY_THING = /(?<!\p{L})(?:it|that|this|den|det)(?!\p{L})/giu;
/** "It" stands for something only in some places: "how is it going" and "hur ser det ut" speak of nothing shown. */
const THING = new RegExp(
  [
    '(?<=(?<!\\p{L})(?:does|did|will|would|can|should|must|for|of|on|about|lose|keep|renew) )it(?!\\p{L})',
    '(?<=(?<!\\p{L})is )it(?= (?:at risk|safe|fragile|met|renewed|gone)(?!\\p{L}))',
    '(?<=(?<!\\p{L})(?:går|gar|löper|loper|gäller|galler|hänger|hanger|räknas|raknas|upphör|upphor|förnyas|fornyas|slutar|förfaller|för|på|pa|till|förlora|behålla|förnya) )de[nt](?!\\p{L})',
    '(?<!\\p{L})(?:that|this|den här|den där) (?:one|competency|kompetensen)(?!\\p{L})',
  ].join('|'),
  'giu',
);

/** The names that the pronouns of a line may stand for. */
type Named = { readonly person: string | undefined; readonly thing: string | undefined };

/**
 * Puts the names of what was shown last in place of a line's pronouns: "when does her 70-768 expire?" becomes "when does
 * Mia Virtanen's 70-768 expire?". Returns undefined if the line has no pronoun with a name.
 */
export function spellOutPronouns(line: string, { person, thing }: Named): string | undefined {
  let spelled = line;
  if (person) spelled = spelled.replace(OWNING, `${person}'s`).replace(PERSON, person);
  if (thing) spelled = spelled.replace(THING, thing);
  return spelled === line ? undefined : spelled;
}

/** True if a line has a pronoun that may stand for something shown before. */
export function hasPronoun(line: string): boolean {
  return [OWNING, PERSON, ANY_THING].some((pattern) => line.search(pattern) >= 0);
}
