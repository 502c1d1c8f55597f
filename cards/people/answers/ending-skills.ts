import type { Competency } from '../../../domain/competencies/programme.ts';
import type { Language } from '../../../domain/language.ts';
import type { EndingRecord } from '../../../domain/people/answers/ending-records.ts';
import { addMonths, daysBetween } from '../../../domain/time/calendar-day.ts';
import type { Period } from '../../../domain/time/period.ts';
import { showPayload } from '../../parts/show-payload.ts';
import { listAll } from '../../text/list-text.ts';
import { nameText } from '../../text/people-text.ts';
import { showDay } from '../../text/show-day.ts';
import { words } from '../../words.ts';
import type { AnswerContext } from './answer-context.ts';
import { type AnswerRow, peopleAnswerCard } from './people-answer.ts';
import { periodText } from './period-text.ts';
import { shortSkill } from './short-skill.ts';
import { skillRow } from './skill-row.ts';

const MOST_NAMED = 6;
/** Time enough to prepare for an exam and take it again. */
const RENEW_MONTHS = 6;

/** The skills that expire, the soonest first, and those that have expired. */
type Endings = { readonly endings: readonly EndingRecord[] };

/** Answers which skills expire next, or within a period. */
export function endingSkillsCard(
  { endings, period }: Endings & { readonly period: Period | undefined },
  context: AnswerContext,
  language: Language,
) {
  const t = words(language);
  const ahead = endings.filter(({ lastDay }) => lastDay >= context.today);
  const within = period && endings.filter(({ lastDay }) => lastDay >= period.from && lastDay <= period.to);
  const when = period && periodText(period, language);
  const next = ahead[0]
    ? nextSentence(ahead[0], context, language)
    : within?.length
      ? ''
      : t('peopleAnswers.ending.none');
  const said =
    within && when
      ? within.length > 0
        ? [t('peopleAnswers.ending.some', { count: within.length, when, list: listText(within, context, language) })]
        : [t('peopleAnswers.ending.noneIn', { when }), next]
      : [next];
  return answer(said, within?.length ? within : ahead, context, language);
}

/** Answers whether somebody should renew a skill, for one competency or for all. */
export function renewSkillsCard(
  { endings, competency }: Endings & { readonly competency: Competency | undefined },
  context: AnswerContext,
  language: Language,
) {
  const t = words(language);
  const { today } = context;
  const horizon = addMonths(today, RENEW_MONTHS);
  const soon = endings.filter(({ lastDay }) => lastDay >= today && lastDay <= horizon);
  const expired = endings.filter(({ lastDay }) => lastDay < today);
  const people = new Set(soon.map(({ record }) => record.mcid)).size;
  const none = competency
    ? t('peopleAnswers.renew.noneFor', { competency: competency.name })
    : t('peopleAnswers.renew.none');
  const said = [
    soon.length > 0 ? t('peopleAnswers.renew.some', { count: people, list: listText(soon, context, language) }) : none,
    ...(expired.length > 0 ? [t('peopleAnswers.renew.expired', { list: listText(expired, context, language) })] : []),
  ];
  return answer(said, [...soon, ...expired], context, language, competency);
}

function answer(
  said: readonly string[],
  shown: readonly EndingRecord[],
  context: AnswerContext,
  language: Language,
  competency?: Competency,
) {
  const t = words(language);
  const { reportDay } = context;
  const risk = { title: t('peopleAnswers.buttons.risk'), data: showPayload('risk', language) };
  const plan = competency && {
    title: t('peopleAnswers.buttons.plan', { level: competency.name }),
    data: showPayload('plan', language, { competency: competency.id }),
  };
  return peopleAnswerCard(
    { said, reportDay, rows: shown.map((each) => endingRow(each, context, language)), buttons: plan ? [plan] : [risk] },
    language,
  );
}

function endingRow(ending: EndingRecord, { names, today }: AnswerContext, language: Language): AnswerRow {
  const t = words(language);
  const days = daysBetween(today, ending.lastDay);
  const row = skillRow(ending, { today, person: nameText(ending.record.mcid, names) }, language);
  return days < 0
    ? { ...row, word: t('peopleAnswers.expired'), colour: 'Attention' }
    : { ...row, word: t('peopleAnswers.daysLeft', { count: days }), colour: 'Default' };
}

function nextSentence({ record, lastDay }: EndingRecord, { names, today }: AnswerContext, language: Language): string {
  return words(language)('peopleAnswers.ending.next', {
    skill: shortSkill(record.skill),
    person: nameText(record.mcid, names),
    day: showDay(lastDay, language),
    count: daysBetween(today, lastDay),
  });
}

function listText(endings: readonly EndingRecord[], { names }: AnswerContext, language: Language): string {
  return listAll(endings, language, {
    most: MOST_NAMED,
    textOf: ({ record, lastDay }) =>
      `${nameText(record.mcid, names)} (${shortSkill(record.skill)}, ${showDay(lastDay, language)})`,
  });
}
