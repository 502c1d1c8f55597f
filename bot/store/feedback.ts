import { joinKey } from './key.ts';
import type { Store } from './store.ts';

/** What a person thought of an answer; `activityId` is the answer's, `at` an ISO instant. */
export type Feedback = {
  readonly activityId: string;
  readonly userId: string;
  readonly reaction: 'like' | 'dislike';
  readonly text?: string;
  readonly at: string;
};

export type FeedbackRecords = {
  /** Takes the place of what the person thought of that answer before. */
  save(tenantId: string, feedback: Feedback): Promise<void>;
};

export function createFeedbackRecords(store: Pick<Store, 'records'>): FeedbackRecords {
  const records = store.records<Feedback>('feedback');
  return {
    async save(tenantId, feedback) {
      await records.set(joinKey(tenantId, feedback.activityId, feedback.userId), feedback);
    },
  };
}
