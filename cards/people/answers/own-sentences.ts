import type { Competency } from '../../../domain/competencies/programme.ts';
import type { Language } from '../../../domain/language.ts';
import type { EndingRecord } from '../../../domain/people/answers/ending-records.ts';
import { isCounted } from '../../../domain/people/answers/skill-holders.ts';
import type { OwnMcid } from '../../../domain/people/own-mcid.ts';
import type { OwnSkill } from '../../../domain/people/own-skills.ts';
import { type CalendarDay, daysBetween } from '../../../domain/time/calendar-day.ts';
import { listAll } from '../../text/list-text.ts';
import { plainText } from '../../text/plain-text.ts';
import { showDay } from '../../text/show-day.ts';
import { words } from '../../words.ts';
import { shortSkill } from './short-skill.ts';

const MOST_NAMED = 6;
const MOST_COMPETENCIES = 4;

/** What the report tells a person about their own skills, on their own day. */
export type OwnFacts = {
  readonly skills: readonly OwnSkill[];
  readonly endings: readonly EndingRecord[];
  /** The exam or certification that the question names. */
  readonly asked: string | undefined;
  /** The competency that the question names. */
  readonly competency: Competency | undefined;
  readonly isLinked: boolean;
  /** The last day on which all that counts does, if it is associated in PMC only (R8). */
  readonly graceEnd: CalendarDay | undefined;
  readonly today: CalendarDay;
};

/** Names a person's own skills, and how many of them count. */
export function ownSkillsSentence({ skills, asked }: OwnFacts, language: Language): string {
  const t = words(language);
  if (asked !== undefined) {
    const [held] = skills;
    return held
      ? t('ownAnswers.has', { skill: shortSkill(held.record.skill) })
      : t('ownAnswers.ends.skillNotHeld', { skill: plainText(asked) });
  }
  return [
    t('ownAnswers.which', { count: skills.length, skills: namesOf(skills, language) }),
    t('ownAnswers.counting', { count: skills.filter(isCounted).length }),
  ].join(' ');
}

/** Says until when a person's own skills hold, or the one that the question names. */
export function ownEndsSentence(facts: OwnFacts, language: Language): string {
  const t = words(language);
  const { skills, endings, asked, isLinked, graceEnd, today } = facts;
  if (asked !== undefined) return askedEnd(facts, asked, language);
  const ahead = endings.filter(({ lastDay }) => lastDay >= today);
  const expired = endings.filter(({ lastDay }) => lastDay < today);
  const [next] = ahead;
  return [
    ...(graceEnd ? [graceText(graceEnd, today, language)] : []),
    next
      ? t('ownAnswers.ends.next', {
          skill: shortSkill(next.record.skill),
          day: showDay(next.lastDay, language),
          count: daysBetween(today, next.lastDay),
        })
      : t('ownAnswers.ends.never'),
    ...(expired.length > 0 ? [t('ownAnswers.ends.expired', { skills: namesOf(expired, language) })] : []),
    ...(graceEnd ? [] : skills.some(isCounted) ? [t('ownAnswers.ends.counting')] : []),
    ...(isLinked || graceEnd ? [] : [t('ownAnswers.ends.notLinked')]),
  ].join(' ');
}

function askedEnd({ skills, endings: [ending], graceEnd, today }: OwnFacts, asked: string, language: Language): string {
  const t = words(language);
  const [held] = skills;
  if (!held) return t('ownAnswers.ends.skillNotHeld', { skill: plainText(asked) });
  const skill = shortSkill(held.record.skill);
  const grace = graceEnd ? ` ${graceText(graceEnd, today, language)}` : '';
  if (!ending) return t('ownAnswers.ends.skillNever', { skill }) + grace;
  const facts = { skill, day: showDay(ending.lastDay, language) };
  if (ending.lastDay < today) return t('ownAnswers.ends.skillExpired', facts);
  return t('ownAnswers.ends.skill', { ...facts, count: daysBetween(today, ending.lastDay) }) + grace;
}

function graceText(graceEnd: CalendarDay, today: CalendarDay, language: Language): string {
  const facts = { day: showDay(graceEnd, language), count: daysBetween(today, graceEnd) };
  return words(language)('ownAnswers.ends.pmc', facts);
}

/** Says whether a person's own skills count, and toward which competencies. */
export function ownCountsSentence(
  { skills, asked, competency, isLinked, graceEnd }: OwnFacts,
  language: Language,
): string {
  const t = words(language);
  const [held] = skills;
  if (asked !== undefined && !held) return t('ownAnswers.ends.skillNotHeld', { skill: plainText(asked) });
  const skill = held ? shortSkill(held.record.skill) : '';
  const counting = skills.filter(isCounted);
  if (counting.length === 0) {
    if (asked !== undefined && isLinked) return t('ownAnswers.counts.skillNo', { skill });
    if (competency && isLinked) return t('ownAnswers.counts.notForAny', { competency: competency.name });
    return t(isLinked ? 'ownAnswers.counts.no' : 'ownAnswers.counts.notLinked');
  }
  const all = [...new Set(counting.flatMap(({ competencies }) => competencies))];
  const counted = competency && all.some(({ id }) => id === competency.id) ? [competency] : all;
  const competencies = listAll(counted, language, { most: MOST_COMPETENCIES, textOf: ({ name }) => name });
  if (competency && asked === undefined && !all.some(({ id }) => id === competency.id)) {
    return t('ownAnswers.counts.notFor', { competency: competency.name, competencies });
  }
  const yes = t(asked === undefined ? 'ownAnswers.counts.yes' : 'ownAnswers.counts.skillYes', { skill, competencies });
  return graceEnd ? `${yes} ${t('ownAnswers.counts.graceEnd', { day: showDay(graceEnd, language) })}` : yes;
}

/** Says whether a person's own MCID is linked; undefined if the bot never learns it. */
export function ownLinkedSentence({ state, facts: { report } }: OwnMcid, language: Language): string | undefined {
  const t = words(language);
  switch (state.kind) {
    case 'linked':
      return t('ownAnswers.linked.yes');
    case 'unlinked':
    case 'prompted':
      if (!report) return t('ownAnswers.linked.unknown');
      if (report.shows === 'absent') return t('ownAnswers.linked.absent', { day: showDay(report.day, language) });
      return t(state.inPmc ? 'ownAnswers.linked.inPmc' : 'ownAnswers.linked.no');
    case 'limitedUntil':
      return t('ownAnswers.linked.no');
    case 'waiting':
    case 'saysLinked':
    case 'overdue':
      return t('ownAnswers.linked.said');
    case 'linkedElsewhere':
      return t('ownAnswers.linked.elsewhere');
    case 'left':
      return undefined;
  }
}

function namesOf(skills: readonly OwnSkill[], language: Language): string {
  return listAll(skills, language, { most: MOST_NAMED, textOf: ({ record }) => shortSkill(record.skill) });
}
