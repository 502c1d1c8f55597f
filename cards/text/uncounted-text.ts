import type { UncountedSkill } from '../../domain/company/uncounted-skills.ts';
import type { NotCounting } from '../../domain/competencies/counting.ts';
import type { Programme } from '../../domain/competencies/programme.ts';
import type { Language } from '../../domain/language.ts';
import { words } from '../words.ts';
import { skillText } from './criterion-text.ts';
import { listAll } from './list-text.ts';
import type { Naming } from './naming.ts';
import { nameText } from './people-text.ts';
import { plainText } from './plain-text.ts';
import { showDay } from './show-day.ts';

const MOST_NAMED = 4;

/** The skills that do not count for one reason. */
export type UncountedGroup = {
  /** The reason and its rule. */
  readonly text: string;
  readonly skills: readonly UncountedSkill[];
};

/** Groups skills that do not count by reason, the most frequent reason first. */
export function uncountedGroups(skills: readonly UncountedSkill[], language: Language): UncountedGroup[] {
  const groups = Map.groupBy(skills, ({ reason }) => reason.kind);
  return [...groups.values()]
    .sort((a, b) => b.length - a.length)
    .map((group) => {
      const [{ reason } = group[0] as UncountedSkill] = group;
      return { text: `${words(language)(`reasons.uncounted.${reason.kind}`)} (${reason.rule})`, skills: group };
    });
}

/** Lists skills that do not count, one line per reason with its rule: who has which skill or, without names, how many people. */
export function uncountedLines(
  uncounted: readonly UncountedSkill[],
  { programme, names }: Naming,
  language: Language,
): string[] {
  return uncountedGroups(uncounted, language).map(({ text, skills }) => {
    const who = names
      ? listAll(skills, language, {
          most: MOST_NAMED,
          textOf: (each) => `${nameText(each.mcid, names)} (${uncountedText(each, programme, language)})`,
        })
      : words(language)('reasons.persons', { count: new Set(skills.map(({ mcid }) => mcid)).size });
    return `${text}: ${who}`;
  });
}

/** Names a skill that does not count and, if the reason depends on time, the day. */
export function uncountedText({ skill, reason }: UncountedSkill, programme: Programme, language: Language): string {
  const day = dayIn(reason);
  const what = plainText(skillText(skill, programme));
  return day ? `${what}, ${showDay(day, language)}` : what;
}

function dayIn(reason: NotCounting) {
  if ('lastDay' in reason) return reason.lastDay;
  if ('expiredOn' in reason) return reason.expiredOn;
  return 'completedOn' in reason ? reason.completedOn : undefined;
}
