import { z } from 'zod';
import type { Deps } from '../deps.ts';
import type { Person } from '../turn/person.ts';

const MAX_CHARACTERS = 2_000;

const submission = z.object({
  actionName: z.literal('feedback'),
  actionValue: z.object({ reaction: z.enum(['like', 'dislike']), feedback: z.string().nullish() }),
});

/** A rating as Teams sends it. */
type Rating = {
  readonly value: unknown;
  /** The answer's id, or the rating's own if the client does not name the answer. */
  readonly activityId: string;
  readonly person: Person;
};

/**
 * Stores the thumbs up or down given to an answer. A person's later rating replaces the earlier one.
 *
 * @returns `accepted` even if the store failed, which is logged: the person cannot do anything about it
 */
export async function saveFeedback(
  { value, activityId, person: { tenantId, userId } }: Rating,
  { feedback, now, log }: Deps,
): Promise<'accepted' | 'malformed'> {
  const parsed = submission.safeParse(value);
  if (!parsed.success) return 'malformed';
  const { reaction, feedback: details } = parsed.data.actionValue;
  const text = feedbackText(details);
  try {
    await feedback.save(tenantId, { activityId, userId, reaction, at: now().toISOString(), ...(text ? { text } : {}) });
  } catch (error) {
    log.error({ err: error }, 'Feedback could not be saved');
  }
  return 'accepted';
}

/** Reads the comment: Teams sends `{"feedbackText": "…"}` as a string, other clients send the plain text. */
function feedbackText(details: string | null | undefined): string | undefined {
  if (!details) return undefined;
  try {
    const { feedbackText: text } = JSON.parse(details) as { feedbackText?: unknown };
    return typeof text === 'string' ? text.slice(0, MAX_CHARACTERS) : undefined;
  } catch {
    return details.slice(0, MAX_CHARACTERS);
  }
}
