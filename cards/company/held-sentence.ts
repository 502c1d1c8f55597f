import type { LevelHeld } from '../../domain/company/level-held.ts';
import type { Membership } from '../../domain/company/memberships.ts';
import type { Programme } from '../../domain/competencies/programme.ts';
import type { Language } from '../../domain/language.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { listAll } from '../text/list-text.ts';
import { levelText, renewalText } from '../text/membership-text.ts';
import { words } from '../words.ts';

/** The level and the competency of a question, each if it names one, and the day that it is about. */
type Asked = {
  readonly competency: string | undefined;
  readonly level: string | undefined;
  readonly day: CalendarDay;
  readonly programme: Programme;
};

/** Says whether a level is held: yes or no first, then in what and until when. */
export function heldSentence({ isHeld, held }: LevelHeld, asked: Asked, language: Language): string {
  const t = words(language);
  const each = (membership: Membership) => {
    const what = named(membership.offer, membership.competency, asked.programme, language);
    return `${what} (${renewalText(membership, asked.day, language)})`;
  };
  const list = listAll(held, language, { textOf: each });
  if (isHeld) return t('status.held.yes', { list });
  const what = named(asked.level, asked.competency, asked.programme, language);
  return held.length > 0 ? t('status.held.other', { what, list }) : t('status.held.none', { what });
}

function named(
  level: string | undefined,
  competency: string | undefined,
  { competencies }: Programme,
  language: Language,
): string {
  const t = words(language);
  const name = competencies.find(({ id }) => id === competency)?.name;
  const levelName = level ? levelText(level, language).toLowerCase() : t('status.held.anyLevel');
  return name ? t('status.held.levelIn', { level: levelName, competency: name }) : levelName;
}
