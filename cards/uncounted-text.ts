import type { PeopleNames } from '../domain/company/people-names.ts';
import type { UncountedSkill } from '../domain/company/uncounted-skills.ts';
import type { NotCounting } from '../domain/competencies/counting.ts';
import type { Programme } from '../domain/competencies/programme.ts';
import type { Language } from '../domain/faq/entry.ts';
import { skillText } from './criterion-text.ts';
import { listAll } from './list-text.ts';
import { nameText, plainText } from './people-text.ts';
import { showDay } from './show-day.ts';
import { words } from './words.ts';

const MOST_NAMED = 4;

/** What does not count, one line for each reason with its rule: who has what, or only how many. */
export function uncountedLines(
  skills: readonly UncountedSkill[],
  programme: Programme,
  names: PeopleNames | undefined,
  language: Language,
): string[] {
  const groups = Map.groupBy(skills, ({ reason }) => reason.kind);
  return [...groups.values()]
    .sort((a, b) => b.length - a.length)
    .map((group) => {
      const [{ reason } = group[0] as UncountedSkill] = group;
      const t = words(language);
      const who = names
        ? listAll(
            group.map((each) => whoText(each, programme, names, language)),
            language,
            MOST_NAMED,
          )
        : t('reasons.persons', { count: new Set(group.map(({ mcid }) => mcid)).size });
      return `${t(`reasons.uncounted.${reason.kind}`)} (${reason.rule}): ${who}`;
    });
}

function whoText(
  { mcid, skill, reason }: UncountedSkill,
  programme: Programme,
  names: PeopleNames,
  language: Language,
) {
  const day = dayIn(reason);
  const what = plainText(skillText(skill, programme));
  return `${nameText(mcid, names)} (${day ? `${what}, ${showDay(day, language)}` : what})`;
}

function dayIn(reason: NotCounting) {
  if ('lastDay' in reason) return reason.lastDay;
  if ('expiredOn' in reason) return reason.expiredOn;
  return 'completedOn' in reason ? reason.completedOn : undefined;
}
