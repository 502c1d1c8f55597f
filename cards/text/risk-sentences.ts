import { peopleMissing } from '../../domain/competencies/people-counted.ts';
import type { Programme } from '../../domain/competencies/programme.ts';
import type { FadingSkill, Risk } from '../../domain/competencies/risk.ts';
import type { LevelVerdict, Reason } from '../../domain/competencies/verdict.ts';
import type { Language } from '../../domain/language.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { words } from '../words.ts';
import { skillText } from './criterion-text.ts';
import { listAll } from './list-text.ts';
import type { Naming } from './naming.ts';
import { nameText, peopleText } from './people-text.ts';
import { reasonText } from './reason-text.ts';
import { showDay } from './show-day.ts';

/** A skill that stops counting before the anniversary, and the last day on which it counts. */
export type DatedFading = FadingSkill & { readonly lastDay: CalendarDay };

/** A risk with the dates of its fading skills. */
export type DatedRisk = { readonly risk: Risk; readonly fading: readonly DatedFading[] };

const MOST_FADING = 4;

/** Explains a risk: its meaning, the people it depends on, the skills that stop counting and when, and what is missing. */
export function riskSentences({ risk, fading }: DatedRisk, naming: Naming, language: Language): string[] {
  const { programme, names } = naming;
  const t = words(language);
  const when = risk.daysLeft > 0 ? 'then' : 'now';
  const people = risk.kind === 'fragile' ? risk.singlePointsOfFailure : [];
  return [
    t(`risk.${when}.${risk.kind}`, { count: people.length, people: peopleText(people, names, language) }),
    ...(risk.assumed ? [assumedText(risk.assumed, risk.assumed === risk.extended, language)] : []),
    ...(risk.extended
      ? [
          t('risk.extension', {
            anniversary: showDay(risk.extended, language),
            day: showDay(risk.anniversary, language),
          }),
        ]
      : []),
    ...(fading.length > 0 ? [fadingText(fading, naming, language)] : []),
    ...(risk.then.outcome === 'notAttained'
      ? [t(`risk.${when}.missing`, { parts: missingText(risk.then, programme, language) })]
      : []),
  ];
}

function assumedText(anniversary: CalendarDay, isFee: boolean, language: Language): string {
  return words(language)(isFee ? 'risk.feeAssumed' : 'risk.assumed', { anniversary: showDay(anniversary, language) });
}

function fadingText(fading: readonly DatedFading[], { programme, names }: Naming, language: Language): string {
  const t = words(language);
  const soonest = fading.toSorted((a, b) => (a.lastDay < b.lastDay ? -1 : Number(a.lastDay > b.lastDay)));
  const first = showDay(soonest[0]?.lastDay ?? '0000-01-01', language);
  if (!names) return t('risk.fadingCount', { count: fading.length, day: first });
  const each = soonest.map(({ mcid, skill, lastDay }) =>
    t('risk.fadingSkill', {
      person: nameText(mcid, names),
      skill: skillText(skill, programme),
      day: showDay(lastDay, language),
    }),
  );
  return t('risk.fading', { skills: listAll(each, language, { most: MOST_FADING }) });
}

/** Names what is missing for the option that lacks the fewest people, then the fewest requirements. */
export function missingText({ options }: LevelVerdict, programme: Programme, language: Language): string {
  const [nearest] = options
    .map(({ reason }) => ({ people: peopleMissing(reason), unmet: unmetIn(reason) }))
    .sort((a, b) => a.people - b.people || a.unmet.length - b.unmet.length);
  return (nearest?.unmet ?? []).map((reason) => reasonText(reason, programme, language)).join('; ');
}

function unmetIn(reason: Reason): Reason[] {
  if (reason.outcome !== 'notAttained') return [];
  return reason.kind === 'all' ? reason.of.flatMap(unmetIn) : [reason];
}
