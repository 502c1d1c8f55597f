import type { Language } from '../../domain/language.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { replyCard } from '../parts/reply.ts';
import { showPayload } from '../parts/show-payload.ts';
import { showDay } from '../text/show-day.ts';
import { words } from '../words.ts';

/** Where a weekly post is asked for, and whether there is one. */
export type ScheduleQuestion =
  | { readonly kind: 'schedule'; readonly monday: CalendarDay; readonly timeZone: string; readonly competency?: string }
  | { readonly kind: 'posted' }
  | { readonly kind: 'personal' };

/** Asks before the report is posted every Monday, or before the posts stop; the personal chat has no posts. */
export function scheduleQuestionCard(question: ScheduleQuestion, language: Language) {
  const t = words(language);
  const show = { title: t('skillsReport.now'), data: showPayload('skillsReport', language) };
  if (question.kind === 'personal') return replyCard({ said: t('skillsReport.ask.personal'), shows: [show] });
  if (question.kind === 'posted') {
    const data = { verb: 'report.cancel', language };
    return replyCard({ said: t('skillsReport.ask.posted'), does: [{ title: t('skillsReport.buttons.cancel'), data }] });
  }
  const { monday, timeZone, competency } = question;
  const data = { verb: 'report.schedule', ...(competency && { competency }), language };
  return replyCard({
    said: t('skillsReport.ask.schedule', { day: showDay(monday, language), timeZone }),
    does: [{ title: t('skillsReport.buttons.schedule'), data }],
    shows: [show],
  });
}
