import type { Language } from '../../../domain/language.ts';
import type { EndingRecord } from '../../../domain/people/answers/ending-records.ts';
import { isCounted } from '../../../domain/people/answers/skill-holders.ts';
import type { PersonMcid } from '../../../domain/people/linking.ts';
import type { OwnSkill } from '../../../domain/people/own-skills.ts';
import type { ReportedPerson } from '../../../domain/people/people.ts';
import { personName } from '../../../domain/people/people.ts';
import { type CalendarDay, daysBetween } from '../../../domain/time/calendar-day.ts';
import { showPayload } from '../../parts/show-payload.ts';
import { listAll } from '../../text/list-text.ts';
import { plainText } from '../../text/plain-text.ts';
import { showDay } from '../../text/show-day.ts';
import { words } from '../../words.ts';
import type { AnswerContext } from './answer-context.ts';
import { peopleAnswerCard } from './people-answer.ts';
import { linkedSentences } from './person-linked.ts';
import { possessive } from './possessive.ts';
import { shortSkill } from './short-skill.ts';
import { skillRow } from './skill-row.ts';

const MOST_NAMED = 6;

/** A person with their skills. */
export type PersonSkills = { readonly person: ReportedPerson; readonly skills: readonly OwnSkill[] };

/** Shows what the report tells about a person: their skills, and whether they have linked. */
export function personCard(
  { mcid, graceEnd, ...own }: PersonSkills & { readonly mcid: PersonMcid; readonly graceEnd: CalendarDay | undefined },
  context: AnswerContext,
  language: Language,
) {
  const { skills, person } = own;
  const counting = skills.filter(isCounted).length;
  const t = words(language);
  const said = [
    t('peopleAnswers.show.some', { person: nameOf(person), count: skills.length }),
    t('peopleAnswers.show.counting', { count: counting }),
    ...linkedSentences({ mcid, graceEnd }, context, language),
  ];
  return skillsCard(own, said, context, language);
}

/** The skills of a person that expire, among them those of the skill asked for. */
export type PersonEndings = PersonSkills & {
  readonly endings: readonly EndingRecord[];
  readonly asked: string | undefined;
  /** The last day on which all that counts does, if it is associated in PMC only (R8). */
  readonly graceEnd: CalendarDay | undefined;
};

/** Answers when a person's skills expire, or one of them. */
export function personEndingsCard(content: PersonEndings, context: AnswerContext, language: Language) {
  const t = words(language);
  const { graceEnd } = content;
  const said = [
    endingSentence(content, context, language),
    ...expiredSentence(content, context, language),
    ...(graceEnd ? [t('peopleAnswers.expires.graceEnd', { day: showDay(graceEnd, language) })] : []),
  ];
  return skillsCard(content, said, context, language);
}

function expiredSentence({ endings, asked }: PersonEndings, { today }: AnswerContext, language: Language): string[] {
  const expired = endings.filter(({ lastDay }) => lastDay < today);
  if (asked !== undefined || expired.length === 0) return [];
  const list = listAll(expired, language, {
    most: MOST_NAMED,
    textOf: ({ record, lastDay }) => `${shortSkill(record.skill)} (${showDay(lastDay, language)})`,
  });
  return [words(language)('peopleAnswers.renew.expired', { list })];
}

function endingSentence(
  { person, skills, endings, asked }: PersonEndings,
  { today }: AnswerContext,
  language: Language,
): string {
  const t = words(language);
  const name = nameOf(person);
  const owner = possessive(name, language);
  const [first] = asked === undefined ? endings.filter(({ lastDay }) => lastDay >= today) : endings;
  if (asked !== undefined) {
    const [held] = skills;
    if (!held) return t('peopleAnswers.expires.notHeld', { person: name, skill: plainText(asked) });
    const skill = shortSkill(held.record.skill);
    if (!first) return t('peopleAnswers.expires.noEnd', { owner, skill });
    const facts = { owner, skill, day: showDay(first.lastDay, language) };
    if (first.lastDay < today) return t('peopleAnswers.expires.expired', facts);
    return t('peopleAnswers.expires.on', { ...facts, count: daysBetween(today, first.lastDay) });
  }
  if (!first) return t('peopleAnswers.expires.never', { owner });
  const facts = { owner, skill: shortSkill(first.record.skill), day: showDay(first.lastDay, language) };
  return t('peopleAnswers.expires.next', { ...facts, count: daysBetween(today, first.lastDay) });
}

/** Shows sentences about a person above the skills that prove them. */
export function skillsCard(
  { person, skills }: PersonSkills,
  said: readonly string[],
  { today, reportDay }: AnswerContext,
  language: Language,
) {
  const name = nameOf(person);
  return peopleAnswerCard(
    {
      said,
      reportDay,
      rows: skills.map((skill) => skillRow(skill, { today }, language)),
      buttons: [whatIfButton(person, language)],
    },
    language,
  );

  function whatIfButton({ mcids: [mcid = ''] }: ReportedPerson, language: Language) {
    return {
      title: words(language)('peopleAnswers.buttons.whatIf', { person: name }),
      data: showPayload('whatIf', language, { people: mcid }),
    };
  }
}

function nameOf(person: ReportedPerson): string {
  return plainText(personName(person));
}
