import { skillsReportCard } from '../../cards/skills-report/skills-report.ts';
import type { Language } from '../../domain/language.ts';
import { mondayDue } from '../../domain/skills-report/weekly-schedule.ts';
import { type CalendarDay, dayIn } from '../../domain/time/calendar-day.ts';
import type { Deps } from '../deps.ts';
import type { Schedule } from '../jobs/schedule.ts';
import { joinKey } from '../store/key.ts';
import type { WeeklyPost } from '../store/weekly-posts.ts';
import { readSkillsReport } from './read-skills-report.ts';

/** Posts the skills report where people want it every Monday. */
export type WeeklyRuns = {
  /** Begins to look for what is due, with what was missed while nothing ran. */
  start(): void;
  /** Looks no more, and lets the look under way finish. */
  stop(): Promise<void>;
};

type Parts = Pick<Deps, 'weeklyPosts' | 'delivery' | 'references' | 'companies' | 'importRows' | 'now' | 'log'> & {
  readonly schedule: Pick<Schedule, 'every'>;
};

/** Every quarter of an hour, since no time zone begins its day between two of them. */
const OFTEN = '*/15 * * * *';

export function createWeeklyRuns({
  weeklyPosts,
  schedule,
  delivery,
  references,
  now,
  log,
  ...deps
}: Parts): WeeklyRuns {
  let isStopping = false;
  let underWay = Promise.resolve();

  /** What goes wrong is tried again at the next look. */
  async function look(): Promise<void> {
    try {
      if (isStopping) return;
      for (const each of await weeklyPosts.all()) {
        if (isStopping) return;
        await postIfDue(each).catch((error) => log.error({ err: error }, 'A weekly post could not be sent'));
      }
    } catch (error) {
      log.error({ err: error }, 'The weekly posts could not be read');
    }
  }

  async function postIfDue(each: WeeklyPost): Promise<void> {
    const { tenantId, conversationId, language } = each;
    const monday = mondayDue(each, now());
    if (!monday || (await weeklyPosts.lastPosted(each)) === monday) return;
    // Teams has said that the bot is not there any more, if not when it was removed.
    if (!(await references.find(tenantId, conversationId))) return weeklyPosts.cancel(tenantId, conversationId);
    const cards = await cardsOf(each);
    if (!cards) return;
    const id = joinKey('weekly', conversationId, monday);
    const message = { recipientId: conversationId, class: 'post', kinds: [], isScheduled: true, language } as const;
    await delivery.send(tenantId, [{ ...message, id, content: { kind: 'card', cards } }]);
    await weeklyPosts.markPosted(each, monday);
  }

  /** Undefined while there is no report: that is nothing to post about. */
  async function cardsOf(posted: WeeklyPost) {
    const { tenantId, competency, timeZone } = posted;
    const today: CalendarDay = dayIn(now(), timeZone);
    const found = await readSkillsReport(tenantId, { competency, day: today, today, timeZone }, deps);
    if (!found || found.content.rows.length === 0) return undefined;
    const content = { ...found.content, place: 'together', posted } as const;
    const card = (language: Language) => skillsReportCard(content, language);
    return { en: card('en'), sv: card('sv') };
  }

  function begin(): Promise<void> {
    underWay = underWay.then(look);
    return underWay;
  }

  return {
    start() {
      schedule.every('weekly-posts', OFTEN, begin);
      void begin();
    },
    async stop() {
      isStopping = true;
      await underWay;
    },
  };
}
