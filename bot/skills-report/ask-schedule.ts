import { scheduleQuestionCard } from '../../cards/skills-report/schedule-question.ts';
import { nextMonday } from '../../domain/skills-report/weekly-schedule.ts';
import { isTimeZone } from '../../domain/time/time-zone.ts';
import type { AbilityHandler } from '../turn/handler.ts';
import { threadless } from '../turn/person.ts';

/** Asks before the report is posted here every Monday or, where it is, before that stops. */
export const askSchedule: AbilityHandler = async ({ args, person, language, deps }) => {
  const { tenantId, conversationId, scope, timeZone } = person;
  if (scope === 'personal') return { card: scheduleQuestionCard({ kind: 'personal' }, language) };
  if (await deps.weeklyPosts.find(tenantId, threadless(conversationId))) {
    return { card: scheduleQuestionCard({ kind: 'posted' }, language) };
  }
  const { competency } = args;
  const question = {
    kind: 'schedule',
    monday: nextMonday(deps.now(), timeZone),
    timeZone: timeZone && isTimeZone(timeZone) ? timeZone : 'UTC',
    ...(competency && { competency }),
  } as const;
  return { card: scheduleQuestionCard(question, language) };
};
