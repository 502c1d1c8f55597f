import type { InvokeResponse } from 'botbuilder';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import type { Person } from '../turn/person.ts';

const MAX_CHARACTERS = 2_000;

const submission = z.object({
  actionName: z.literal('feedback'),
  actionValue: z.object({ reaction: z.enum(['like', 'dislike']), feedback: z.string().nullish() }),
});

/**
 * Stores a thumbs up or down that was given beneath an answer; a person's later one replaces the earlier.
 *
 * @param activityId the answer's id, or the rating's own where the client does not name the answer
 */
export async function saveFeedback(
  value: unknown,
  activityId: string,
  { tenantId, userId }: Person,
  { feedback, now, log }: Deps,
): Promise<InvokeResponse> {
  const parsed = submission.safeParse(value);
  if (!parsed.success) return { status: 400, body: { error: 'This feedback could not be read.' } };
  const { reaction, feedback: details } = parsed.data.actionValue;
  const text = feedbackText(details);
  try {
    await feedback.save(tenantId, { activityId, userId, reaction, at: now().toISOString(), ...(text ? { text } : {}) });
  } catch (error) {
    log.error({ err: error }, 'Feedback could not be saved');
  }
  return { status: 200, body: {} };
}

/** Teams sends the words as JSON in a string, `{"feedbackText": "…"}`; other clients send them as they are. */
function feedbackText(details: string | null | undefined): string | undefined {
  if (!details) return undefined;
  try {
    const { feedbackText: text } = JSON.parse(details) as { feedbackText?: unknown };
    return typeof text === 'string' ? text.slice(0, MAX_CHARACTERS) : undefined;
  } catch {
    return details.slice(0, MAX_CHARACTERS);
  }
}
