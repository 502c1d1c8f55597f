import { joinKey } from './key.ts';
import type { Store } from './store.ts';

/** A person's rating of an answer; `activityId` is the answer's, `at` an ISO instant. */
export type Feedback = {
  readonly activityId: string;
  readonly userId: string;
  readonly reaction: 'like' | 'dislike';
  readonly text?: string;
  readonly at: string;
};

export type FeedbackRecords = {
  /** Replaces the person's earlier rating of the same answer. */
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
