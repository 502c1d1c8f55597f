import type { CalendarDay } from '../domain/calendar-day.ts';
import type { PeopleNames } from '../domain/company/people-names.ts';
import type { Programme } from '../domain/competencies/programme.ts';
import type { FadingSkill, Risk } from '../domain/competencies/risk.ts';
import type { LevelVerdict, Reason } from '../domain/competencies/verdict.ts';
import type { Language } from '../domain/faq/entry.ts';
import { skillText } from './criterion-text.ts';
import { listAll } from './list-text.ts';
import { nameText, peopleText } from './people-text.ts';
import { reasonText } from './reason-text.ts';
import { showDay } from './show-day.ts';
import { words } from './words.ts';

/** A skill that fades before the anniversary, and the last day on which it counts. */
export type DatedFading = FadingSkill & { readonly lastDay: CalendarDay };

const MOST_FADING = 4;

/** What a risk means, whom it hangs on, what fades and when, and what is missing; without `names`, in numbers. */
export function riskSentences(
  risk: Risk,
  fading: readonly DatedFading[],
  programme: Programme,
  names: PeopleNames | undefined,
  language: Language,
): string[] {
  const t = words(language);
  return [
    risk.kind === 'fragile'
      ? t('risk.says.fragile', { count: risk.hinges.length, people: peopleText(risk.hinges, names, language) })
      : t(`risk.says.${risk.kind}`),
    ...(fading.length > 0 ? [fadingText(fading, programme, names, language)] : []),
    ...missingText(risk.then, programme, language),
  ];
}

function fadingText(
  fading: readonly DatedFading[],
  programme: Programme,
  names: PeopleNames | undefined,
  language: Language,
): string {
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
  return t('risk.fading', { skills: listAll(each, language, MOST_FADING) });
}

/** What is missing by the option that lacks the fewest requirements; nothing where the level holds. */
function missingText({ outcome, options }: LevelVerdict, programme: Programme, language: Language): string[] {
  if (outcome !== 'notAttained') return [];
  const [fewest] = options.map(({ reason }) => unmetIn(reason)).sort((a, b) => a.length - b.length);
  if (!fewest) return [];
  const parts = fewest.map((reason) => reasonText(reason, programme, language)).join('; ');
  return [words(language)('risk.missing', { parts })];
}

function unmetIn(reason: Reason): Reason[] {
  if (reason.outcome !== 'notAttained') return [];
  return reason.kind === 'all' ? reason.of.flatMap(unmetIn) : [reason];
}
