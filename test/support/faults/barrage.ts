import fc from 'fast-check';
import { Pool } from 'undici';
import type { LooseActivity } from './random-activity.ts';
import { randomActivity } from './random-activity.ts';
import type { TallyConnector } from './tally-connector.ts';

const LANES = 32;
const CHUNK = 500;
const REPEATED_EVERY = 30;
const SHOWN_PROBLEMS = 10;
const SHOWN_CHARACTERS = 1_500;

type Delivery = { readonly status: number; readonly body: string };

type Barrage = {
  readonly botUrl: string;
  readonly connector: TallyConnector;
  readonly count: number;
  readonly seed: number;
};

/** The result of a barrage: how often each status was given, and what went wrong. */
export type Outcome = { readonly statuses: ReadonlyMap<number, number>; readonly problems: readonly string[] };

/**
 * Posts random activities to a bot over 32 connections, one in thirty of them twice at once. Checks that each gets no
 * 5xx, a 4xx only with a reason, and the right number of replies: one to a message, at most one to anything else.
 */
export async function barrage({ botUrl, connector, count, seed }: Barrage): Promise<Outcome> {
  const pool = new Pool(botUrl, { connections: LANES });
  const statuses = new Map<number, number>();
  const problems: string[] = [];

  const deliver = async (activity: LooseActivity): Promise<Delivery> => {
    const { statusCode, body } = await pool.request({
      method: 'POST',
      path: '/api/messages',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
    statuses.set(statusCode, (statuses.get(statusCode) ?? 0) + 1);
    return { status: statusCode, body: await body.text() };
  };

  const activities = distinctActivities(connector.url, count, seed);
  const lane = async () => {
    for (const [number, activity] of activities) {
      const copies = activity.id && number % REPEATED_EVERY === 0 ? 2 : 1;
      const deliveries = await Promise.all(Array.from({ length: copies }, () => deliver(activity)));
      const problem = problemWith(activity, deliveries, connector);
      if (problem && problems.length < SHOWN_PROBLEMS) {
        problems.push(`${number}: ${problem}: ${JSON.stringify(activity).slice(0, SHOWN_CHARACTERS)}`);
      }
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  await pool.close();
  return { statuses, problems };
}

/** Gives each activity a unique id or, if it has none, a unique conversation, so that its replies can be counted. */
function* distinctActivities(serviceUrl: string, count: number, seed: number): Generator<[number, LooseActivity]> {
  const arbitrary = randomActivity(serviceUrl);
  for (let first = 0; first < count; first += CHUNK) {
    const numRuns = Math.min(CHUNK, count - first);
    for (const [index, activity] of fc.sample(arbitrary, { numRuns, seed: seed + first }).entries()) {
      yield [first + index, distinct(activity, `${seed}-${first + index}`)];
    }
  }
}

function distinct(activity: LooseActivity, mark: string): LooseActivity {
  const { id, conversation } = activity;
  if (typeof id === 'string' && id) return { ...activity, id: `${mark}-${id}` };
  const conversationId = idOf(conversation);
  if (id || typeof conversationId !== 'string') return activity;
  return { ...activity, conversation: { ...(conversation as object), id: `${conversationId}-${mark}` } };
}

function idOf(holder: unknown): unknown {
  return typeof holder === 'object' && holder !== null && 'id' in holder ? holder.id : undefined;
}

function problemWith(activity: LooseActivity, deliveries: readonly Delivery[], { posts }: TallyConnector) {
  for (const { status, body } of deliveries) {
    if (status >= 500) return `status ${status}`;
    if (status >= 400 && !reasonIn(body)) return `status ${status} without a reason`;
  }
  if (deliveries.some(({ status }) => status >= 300)) return undefined;
  if (!String(activity.id).isWellFormed()) return 'an id that makes no address was let in';
  const posted = posts.get(replyPathOf(activity)) ?? 0;
  if (activity.type !== 'message') return posted <= 1 ? undefined : `${posted} replies`;
  const replies = posted + deliveries.reduce((sum, { body }) => sum + activitiesIn(body), 0);
  return replies === 1 ? undefined : `${replies} replies`;
}

function reasonIn(body: string): boolean {
  const { error } = JSON.parse(body) as { error?: unknown };
  return typeof error === 'string' && error !== '';
}

/** Counts the replies in the response itself, which the delivery mode `expectReplies` asks for. */
function activitiesIn(body: string): number {
  if (!body) return 0;
  const { activities } = JSON.parse(body) as { activities?: unknown };
  return Array.isArray(activities) ? activities.length : 0;
}

function replyPathOf({ id, conversation }: LooseActivity): string {
  const path = `/${encodeURIComponent(String(idOf(conversation)))}/activities`;
  return id ? `${path}/${encodeURIComponent(String(id))}` : path;
}
