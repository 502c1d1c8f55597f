import type { Language } from '../../domain/language.ts';
import type { WeeklySchedule } from '../../domain/skills-report/weekly-schedule.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { joinKey } from './key.ts';
import type { Store } from './store.ts';

/** The skills report that a channel or group chat gets every Monday. */
export type WeeklyPost = WeeklySchedule & {
  readonly tenantId: string;
  readonly conversationId: string;
  /** The location that the bot was added to: the team of a channel, or the group chat itself. */
  readonly place: string;
  /** The competency's id; undefined for all competencies. */
  readonly competency: string | undefined;
  readonly language: Language;
};

export type WeeklyPosts = {
  find(tenantId: string, conversationId: string): Promise<WeeklyPost | undefined>;
  /** Replaces the conversation's earlier post, since each conversation has one at most. */
  set(post: WeeklyPost): Promise<void>;
  cancel(tenantId: string, conversationId: string): Promise<void>;
  /** Cancels all posts of a team or group chat. */
  cancelAll(tenantId: string, location: string): Promise<void>;
  /** Returns the posts of all tenants. */
  all(): Promise<WeeklyPost[]>;
  /** Returns the Monday that was last posted in a conversation. */
  lastPosted(post: WeeklyPost): Promise<CalendarDay | undefined>;
  /** Stores the Monday apart from the post, so that this never restores a post that is being cancelled. */
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
    async cancelAll(tenantId, location) {
      for (const post of await all()) {
        if (post.tenantId === tenantId && post.place === location) await cancel(tenantId, post.conversationId);
      }
    },
    lastPosted: (post) => posted.get(keyOf(post)),
    async markPosted(post, monday) {
      await posted.set(keyOf(post), monday);
    },
  };
}
