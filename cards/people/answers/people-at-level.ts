import type { UncountedSkill } from '../../../domain/company/uncounted-skills.ts';
import type { Competency } from '../../../domain/competencies/programme.ts';
import type { Language } from '../../../domain/language.ts';
import type { PeopleAtLevel } from '../../../domain/people/answers/people-at-level.ts';
import type { OwnSkill } from '../../../domain/people/own-skills.ts';
import type { CalendarDay } from '../../../domain/time/calendar-day.ts';
import { showPayload } from '../../parts/show-payload.ts';
import { listAll } from '../../text/list-text.ts';
import { nameText } from '../../text/people-text.ts';
import { showDay } from '../../text/show-day.ts';
import { uncountedLines } from '../../text/uncounted-text.ts';
import { words } from '../../words.ts';
import type { AnswerContext } from './answer-context.ts';
import { levelName } from './level-name.ts';
import { peopleAnswerCard } from './people-answer.ts';
import { shortSkill } from './short-skill.ts';

const MOST_NAMED = 10;

/** The people who count toward a level on a day and, if it is held, on its anniversary. */
export type LevelPeople = {
  readonly competency: Competency;
  readonly now: PeopleAtLevel;
  readonly later: { readonly day: CalendarDay; readonly people: readonly string[] } | undefined;
  /** The skills of everyone in the report that count toward the competency, by first MCID. */
  readonly skills: ReadonlyMap<string, readonly OwnSkill[]>;
  readonly uncounted: readonly UncountedSkill[];
};

/** Answers who counts toward a level, with the skills that they bring, and who does not count and why. */
export function peopleAtLevelCard(content: LevelPeople, context: AnswerContext, language: Language) {
  const t = words(language);
  const { competency, now, skills, uncounted } = content;
  const { names, programme, reportDay } = context;
  const listed = (mcids: readonly string[]) =>
    listAll(mcids, language, { most: MOST_NAMED, textOf: (mcid) => nameText(mcid, names) });
  const level = levelName({ competency: competency.id, level: now.level }, programme, language);
  return peopleAnswerCard(
    {
      said: [
        now.people.length === 0
          ? t('peopleAnswers.counts.none', { level })
          : t('peopleAnswers.counts.some', { count: now.people.length, level, names: listed(now.people) }),
        ...(now.headcount ? [t('peopleAnswers.counts.need', { count: now.headcount.need })] : []),
        ...laterSentence(content, listed, language),
      ],
      reportDay,
      rows: now.people.map((mcid) => ({
        name: nameText(mcid, names),
        word: t('mySkills.yes'),
        colour: 'Good',
        lines: [
          listAll(
            (skills.get(mcid) ?? []).map(({ record }) => shortSkill(record.skill)),
            language,
          ),
        ],
      })),
      notes: uncountedLines(uncounted, { programme, names }, language),
      buttons: [
        {
          title: t('peopleAnswers.buttons.status', { competency: competency.name }),
          data: showPayload('status', language, { competency: competency.id }),
        },
        {
          title: t('peopleAnswers.buttons.plan', { level }),
          data: showPayload('plan', language, { competency: competency.id, level: now.level }),
        },
      ],
    },
    language,
  );
}

function laterSentence(
  { now, later }: LevelPeople,
  listed: (mcids: readonly string[]) => string,
  language: Language,
): string[] {
  if (!later || later.people.length >= now.people.length) return [];
  const facts = { count: later.people.length, day: showDay(later.day, language), names: listed(later.people) };
  return [words(language)('peopleAnswers.counts.fewerThen', facts)];
}
