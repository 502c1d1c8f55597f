import { skillsReportCard } from '../../cards/skills-report/skills-report.ts';
import type { Language } from '../../domain/language.ts';
import { mondayDue } from '../../domain/skills-report/weekly-schedule.ts';
import { type CalendarDay, dayIn } from '../../domain/time/calendar-day.ts';
import type { Deps } from '../deps.ts';
import { createJob, type Job } from '../jobs/create-job.ts';
import type { Schedule } from '../jobs/schedule.ts';
import { joinKey } from '../store/key.ts';
import type { WeeklyPost } from '../store/weekly-posts.ts';
import { readSkillsReport } from './read-skills-report.ts';

type WeeklyPostsDeps = Pick<
  Deps,
  'weeklyPosts' | 'delivery' | 'references' | 'companies' | 'importRows' | 'now' | 'log'
> & { readonly schedule: Pick<Schedule, 'every'> };

/**
 * Posts the skills report every Monday in the conversations that want it, and catches up on a Monday that was missed.
 * It looks every quarter of an hour, because every time zone begins its day on one.
 */
export function createWeeklyPostsJob({
  weeklyPosts,
  schedule,
  delivery,
  references,
  now,
  log,
  ...deps
}: WeeklyPostsDeps): Job {
  /** A post that fails is tried again the next time. */
  async function postAllDue(signal: AbortSignal): Promise<void> {
    for (const each of await weeklyPosts.all()) {
      if (signal.aborted) return;
      await postIfDue(each).catch((error) => log.error({ err: error }, 'A weekly post could not be sent'));
    }
  }

  async function postIfDue(each: WeeklyPost): Promise<void> {
    const { tenantId, conversationId, language } = each;
    const monday = mondayDue(each, now());
    if (!monday || (await weeklyPosts.lastPosted(each)) === monday) return;
    // Teams sends no event for every removal: delivery may have found out that the bot is no longer there.
    if (!(await references.find(tenantId, conversationId))) return weeklyPosts.cancel(tenantId, conversationId);
    const cards = await cardsOf(each);
    if (!cards) return;
    const id = joinKey('weekly', conversationId, monday);
    const message = { recipientId: conversationId, class: 'post', kinds: [], isScheduled: true, language } as const;
    await delivery.send(tenantId, [{ ...message, id, content: { kind: 'card', cards } }]);
    await weeklyPosts.markPosted(each, monday);
  }

  /** Returns undefined while there is no report to post. */
  async function cardsOf(posted: WeeklyPost) {
    const { tenantId, competency, timeZone } = posted;
    const today: CalendarDay = dayIn(now(), timeZone);
    const found = await readSkillsReport(tenantId, { competency, day: today, today, timeZone }, deps);
    if (!found || found.content.rows.length === 0) return undefined;
    const content = { ...found.content, audience: 'shared', posted } as const;
    const card = (language: Language) => skillsReportCard(content, language);
    return { en: card('en'), sv: card('sv') };
  }

  return createJob({
    name: 'weekly-posts',
    cron: '*/15 * * * *',
    schedule,
    work: postAllDue,
    log,
    failure: 'The weekly posts could not be read',
  });
}
