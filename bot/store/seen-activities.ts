import { joinKey } from './key.ts';
import type { Store } from './store.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;
const INSTALL_MS = 10 * 60 * 1_000;

export type SeenActivity = {
  readonly tenantId: string;
  readonly conversationId: string;
  readonly activityId: string;
  readonly type: string;
};

export type SeenActivities = {
  /** Returns true the first time within 24 h that any instance of the bot sees the activity. */
  firstSight(activity: SeenActivity): Promise<boolean>;
  /** Returns true once in ten minutes per conversation, since Teams announces an install in two ways. */
  firstWelcome(tenantId: string, conversationId: string): Promise<boolean>;
};

export function createSeenActivities(store: Pick<Store, 'claim'>): SeenActivities {
  return {
    firstSight: ({ tenantId, conversationId, activityId, type }) =>
      store.claim(joinKey(tenantId, 'seen', conversationId, type, activityId), DAY_MS),
    firstWelcome: (tenantId, conversationId) => store.claim(joinKey(tenantId, 'welcome', conversationId), INSTALL_MS),
  };
}
