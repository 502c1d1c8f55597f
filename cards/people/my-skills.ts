import type { Language } from '../../domain/language.ts';
import type { OwnSkill } from '../../domain/people/own-skills.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { compileCard } from '../card.ts';
import { type ShowButton, showPayload } from '../parts/show-payload.ts';
import { asOfText } from '../text/as-of-text.ts';
import { countingText } from '../text/counting-text.ts';
import { countingWord } from '../text/counting-word.ts';
import { plainText } from '../text/plain-text.ts';
import { ruleText } from '../text/rule-text.ts';
import { showDay } from '../text/show-day.ts';
import { words } from '../words.ts';
import { skillDatesText } from './answers/skill-dates-text.ts';
import template from './my-skills.json' with { type: 'json' };

const MOST_SHOWN = 20;

type Text = { text: string };

const render = compileCard<{
  title: string;
  asOf: string;
  summary: string;
  skills: { name: string; word: string; colour: string; detail: string }[];
  notes: Text[];
  buttons: ShowButton[];
}>(template);

/** The day that the card refers to, today, and the day of the report. */
type SkillsDays = {
  readonly day: CalendarDay;
  readonly today: CalendarDay;
  readonly reportDay: CalendarDay;
};

/** Shows a person's own skills, each with what it counts toward or why it does not count. */
export function mySkillsCard(skills: readonly OwnSkill[], { day, today, reportDay }: SkillsDays, language: Language) {
  const t = words(language);
  const counting = skills.filter(({ counting: { kind } }) => kind !== 'doesNotCount').length;
  const more = skills.length - MOST_SHOWN;
  const mcids = new Set(skills.map(({ record }) => record.mcid));
  const notes = [
    ...(more > 0 ? [t('mySkills.more', { count: more })] : []),
    ...(mcids.size > 1 ? [t('mySkills.severalMcids', { count: mcids.size })] : []),
    ruleText('R6', language),
    t('status.note'),
  ];
  return render({
    title: t('mySkills.title'),
    asOf: asOfText(day, today, language),
    summary: t('mySkills.summary', { counting, count: skills.length, day: showDay(reportDay, language) }),
    skills: skills.slice(0, MOST_SHOWN).map((skill) => ({
      name: plainText(skill.record.skill),
      ...countingWord(skill, language),
      detail: [skillDatesText(skill, today, language), countingText(skill, language)].filter(Boolean).join(' '),
    })),
    notes: notes.map((text) => ({ text })),
    buttons: [linkButton(language)],
  });
}

/** Says that the report contains nobody with the person's addresses, and what to do. */
export function noOwnSkillsCard(reportDay: CalendarDay, language: Language) {
  const t = words(language);
  return render({
    title: t('mySkills.title'),
    asOf: t('mySkills.report', { day: showDay(reportDay, language) }),
    summary: t('mySkills.nobody'),
    skills: [],
    notes: [],
    buttons: [linkButton(language)],
  });
}

function linkButton(language: Language): ShowButton {
  return { title: words(language)('mySkills.link'), data: showPayload('linkMcid', language) };
}
