import type { Skill } from './programme.ts';

/** An exam code such as AZ-104, 70-533 or MB2-715, with or without the dash, in any case. */
const CODE = /(?<![a-z0-9])(mb[\s-]?\d|[a-z]{2}|\d{2})[\s-]*(\d{3})(?![a-z0-9])/gi;

/** Finds the programme's skill that a text of a report names. */
export type SkillNames = (text: string) => Skill | undefined;

/**
 * Finds skills by exam code if the text contains exactly one, else by name or alias, ignoring case, spaces and
 * punctuation. A name that two exams share finds neither.
 */
export function createSkillNames(skills: readonly Skill[]): SkillNames {
  const byCode = new Map<string, Skill>();
  const byName = new Map<string, Skill | undefined>();
  for (const skill of skills) {
    const [code] = examCodes(skill.id);
    if (code) byCode.set(code, skill);
    for (const name of new Set([skill.id, skill.name, ...(skill.aliases ?? [])].map(bare))) {
      byName.set(name, byName.has(name) ? undefined : skill);
    }
  }
  const found = new Map<string, Skill | undefined>();
  return (text) => {
    if (!found.has(text)) found.set(text, find(text, byCode, byName));
    return found.get(text);
  };
}

function find(text: string, byCode: ReadonlyMap<string, Skill>, byName: ReadonlyMap<string, Skill | undefined>) {
  const codes = examCodes(text);
  return codes.length === 1 ? byCode.get(codes[0] ?? '') : byName.get(bare(text));
}

/** Returns the exam codes in a text, bare and each once: "AZ-104: Azure Administrator" has "az104". */
export function examCodes(text: string): string[] {
  return [...new Set([...text.matchAll(CODE)].map(([, letters, digits]) => bare(`${letters}${digits}`)))];
}

function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
