import { attained, type CompetencyOverview, countedIn } from '../../domain/company/overview.ts';
import type { Language } from '../../domain/language.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { peopleOfNeeded } from '../parts/people-bar.ts';
import { capitalised } from '../text/capitalised.ts';
import type { Colour } from '../text/colour.ts';
import { levelText, renewalText } from '../text/membership-text.ts';
import { isUnknown, standingWord } from '../text/standing-word.ts';
import { words } from '../words.ts';

/** A competency's standing in a few words, with a matching colour. */
export type CompetencyStanding = { readonly word: string; readonly colour: Colour; readonly detail: string };

export function competencyStanding(
  overview: CompetencyOverview,
  day: CalendarDay,
  language: Language,
): CompetencyStanding {
  const { membership } = overview;
  const t = words(language);
  const counted = countedIn(overview);
  const details = [
    membership ? renewalText(membership, day, language) : t('status.notHeld'),
    ...(counted ? [peopleOfNeeded(counted, language)] : []),
    ...attainedText(overview, language),
  ];
  return { ...standingWord(overview, language), detail: capitalised(details.join(' · ')) };
}

/** Names the level that is met if it differs from the one that is held, or says that the requirements are unpublished. */
function attainedText(overview: CompetencyOverview, language: Language): string[] {
  const { membership, verdict } = overview;
  const t = words(language);
  if (!verdict) return [];
  if (isUnpublished(overview)) return [t('status.notPublished')];
  const level = attained(overview);
  if (!membership || level === membership.offer || isUnknown(overview)) return [];
  return [level ? t('status.levelMet', { level: levelText(level, language) }) : t('status.noLevelMet')];
}

function isUnpublished({ verdict }: CompetencyOverview): boolean {
  const options = verdict?.levels.flatMap(({ options }) => options) ?? [];
  return options.length > 0 && options.every(({ reason }) => reason.kind === 'notPublished');
}
