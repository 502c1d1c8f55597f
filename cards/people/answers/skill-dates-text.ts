import type { Language } from '../../../domain/language.ts';
import type { OwnSkill } from '../../../domain/people/own-skills.ts';
import type { CalendarDay } from '../../../domain/time/calendar-day.ts';
import { showDay } from '../../text/show-day.ts';
import { words } from '../../words.ts';

/** "Completed 3 March 2018. Expires 27 December 2026.", without an expiry that is the reason why the skill does not count. */
export function skillDatesText(
  { record: { completedOn, expiresOn }, counting }: OwnSkill,
  today: CalendarDay,
  language: Language,
): string {
  const t = words(language);
  const isReason = counting.kind === 'doesNotCount' && counting.reason.kind === 'expired';
  const end = expiresOn && !isReason && (expiresOn < today ? 'expiredOn' : 'expiresOn');
  return [
    ...(completedOn ? [t('peopleAnswers.completedOn', { day: showDay(completedOn, language) })] : []),
    ...(end ? [t(`peopleAnswers.${end}`, { day: showDay(expiresOn, language) })] : []),
  ].join(' ');
}
