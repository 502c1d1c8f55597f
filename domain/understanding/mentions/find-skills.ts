import { COMPETENCY_PROGRAMME } from '../../programmes/programmes.ts';
import { fold } from '../../text/fold.ts';
import type { Mention } from './mention.ts';
import type { Word } from './words.ts';

type SkillMention = Extract<Mention, { kind: 'skill' }>;

const EXAM_CODE = /\b(?:(az|ms|dp|ai|pl|sc|mb|md|da|mb\d)[- ]?|([a-z]{2})-|(70|74|77|98)[- ]?)(\d{3})\b/g;
/** Certificates that a report may have under longer names. */
const CERTIFICATES = new Set(['mcsa', 'mcse', 'mcsd']);

/** The programme's skills by their folded names, and those names by their first word. */
const byName = new Map(
  COMPETENCY_PROGRAMME.skills.flatMap(({ id, name, aliases = [] }) =>
    [name, ...aliases, ...(/\d{3}/.test(id) ? [] : [id])].map((each) => [wordsOf(each), id] as const),
  ),
);
const byFirstWord = Map.groupBy(
  [...byName.keys()].sort((one, other) => other.length - one.length),
  (name) => name.slice(0, name.indexOf(' ') + 1).trim(),
);

/** Finds exams by their codes, and other skills of the programme by their names. */
export function findSkills(folded: string, words: readonly Word[]): SkillMention[] {
  const found: SkillMention[] = [];
  if (/\d{3}/.test(folded)) {
    for (const { 0: text, 1: known, 2: letters = known, 3: series, 4: digits, index } of folded.matchAll(EXAM_CODE)) {
      const skill = `${letters ?? series}-${digits}`.toUpperCase();
      found.push({ kind: 'skill', skill, from: index, to: index + text.length });
    }
  }
  for (const [index, { text, from, to }] of words.entries()) {
    if (CERTIFICATES.has(text)) found.push({ kind: 'skill', skill: text.toUpperCase(), from, to });
    const name = byFirstWord.get(text)?.find((each) => startsAt(each, words, index));
    const last = name && words[index + name.split(' ').length - 1];
    if (last) found.push({ kind: 'skill', skill: byName.get(name) ?? name, from, to: last.to });
  }
  return found;
}

function startsAt(name: string, words: readonly Word[], start: number): boolean {
  return name.split(' ').every((part, offset) => words[start + offset]?.text === part);
}

function wordsOf(name: string): string {
  return (fold(name).match(/[a-z0-9][a-z0-9.-]*[a-z0-9]|[a-z0-9]/g) ?? []).join(' ');
}
