import type { Language } from '../../domain/language.ts';
import type { WeeklySchedule } from '../../domain/skills-report/weekly-schedule.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { joinKey } from './key.ts';
import type { Store } from './store.ts';

/** The skills report that a channel or group chat gets every Monday. */
export type WeeklyPost = WeeklySchedule & {
  readonly tenantId: string;
  readonly conversationId: string;
  /** What the bot was added to: the team of a channel, or the group chat itself. */
  readonly place: string;
  /** The competency's id; undefined: all of them. */
  readonly competency: string | undefined;
  readonly language: Language;
};

export type WeeklyPosts = {
  find(tenantId: string, conversationId: string): Promise<WeeklyPost | undefined>;
  /** One for each conversation: a new one takes the place of the one before. */
  set(post: WeeklyPost): Promise<void>;
  cancel(tenantId: string, conversationId: string): Promise<void>;
  /** Those of a team or group chat. */
  cancelAll(tenantId: string, place: string): Promise<void>;
  /** Those of every tenant. */
  all(): Promise<WeeklyPost[]>;
  /** The Monday that was posted last in a conversation. */
  lastPosted(post: WeeklyPost): Promise<CalendarDay | undefined>;
  /** Kept apart from the post itself, so that it never brings back one that is being cancelled. */
  markPosted(post: WeeklyPost, monday: CalendarDay): Promise<void>;
};

export function createWeeklyPosts(store: Pick<Store, 'records'>): WeeklyPosts {
  const records = store.records<WeeklyPost>('weekly-posts');
  const posted = store.records<CalendarDay>('weekly-posted');
  const keyOf = ({ tenantId, conversationId }: Pick<WeeklyPost, 'tenantId' | 'conversationId'>) =>
    joinKey(tenantId, conversationId);

  async function all(): Promise<WeeklyPost[]> {
    const found: WeeklyPost[] = [];
    for await (const [, post] of records.iterator?.({}) ?? []) found.push(post as WeeklyPost);
    return found;
  }

  async function cancel(tenantId: string, conversationId: string): Promise<void> {
    await records.delete(keyOf({ tenantId, conversationId }));
    await posted.delete(keyOf({ tenantId, conversationId }));
  }

  return {
    all,
    cancel,
    find: (tenantId, conversationId) => records.get(keyOf({ tenantId, conversationId })),
    async set(post) {
      await records.set(keyOf(post), post);
    },
    async cancelAll(tenantId, place) {
      for (const post of await all()) {
        if (post.tenantId === tenantId && post.place === place) await cancel(tenantId, post.conversationId);
      }
    },
    lastPosted: (post) => posted.get(keyOf(post)),
    async markPosted(post, monday) {
      await posted.set(keyOf(post), monday);
    },
  };
}
