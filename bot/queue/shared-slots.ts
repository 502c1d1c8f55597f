import { randomUUID } from 'node:crypto';
import type { Redis } from 'ioredis';
import type { Logger } from 'pino';
import type { Clock } from '../delivery/clock.ts';
import { LEASE_MS } from '../delivery/progress.ts';
import { CONVERSATION_WINDOWS, SLACK_MS, WARM_UP_MS, WARM_UP_TRIPS, type Window } from '../delivery/sliding-windows.ts';
import { LONGEST_TRIP_MS, type Slots } from '../delivery/slots.ts';
import { joinKey } from '../store/key.ts';

/**
 * Does on the server, and by its clock, what SlidingWindows does in one process: it keeps, for each tenant and each
 * conversation, when the calls under way left and when the others were answered. Times that lie in the future, because
 * the clock was set back, are dropped.
 */
const SHARED = `
  local QUICKEST, TRIPS, LEARNING = 'compass-quickest-trip', 'compass-trips', 'compass-learning-trips'
  local time = redis.call('TIME')
  local now = time[1] * 1000 + time[2] / 1000
  -- All digits: Lua writes 14 by default, so a call from just before would seem to lie in the future.
  local future = string.format('(%.17g', now)
  local function log(underWay, answered, member, kept, ms)
    redis.call('ZREM', underWay, member)
    redis.call('ZADD', answered, now, member)
    redis.call('ZREMRANGEBYRANK', answered, 0, -kept - 1)
    redis.call('PEXPIRE', answered, ms)
  end
`;

/** Keys: the tenant's rest; then, for tenant and conversation, the calls under way and those answered. */
const TAKE = `${SHARED}
  local member, lookAgain = ARGV[1], 10
  local limits = cjson.decode(ARGV[2])
  local lead = 0
  if tonumber(redis.call('GET', TRIPS) or 0) >= tonumber(ARGV[4]) and redis.call('EXISTS', LEARNING) == 0 then
    lead = math.max(0, tonumber(redis.call('GET', QUICKEST) or 0) - ARGV[3])
  end
  local rest = redis.call('PTTL', KEYS[1])
  if rest > 0 then return { 'tenant', rest } end
  for index, each in ipairs(limits) do
    local underWay, answered = KEYS[2 * index], KEYS[2 * index + 1]
    redis.call('ZREMRANGEBYSCORE', answered, future, '+inf')
    redis.call('ZREMRANGEBYSCORE', underWay, future, '+inf')
    for _, late in ipairs(redis.call('ZRANGEBYSCORE', underWay, '-inf', now - each.trip)) do
      log(underWay, answered, late, each.kept, each.ms)
    end
    local open, longest = redis.call('ZCARD', underWay), 0
    for _, window in ipairs(each.windows) do
      if open >= window.limit then
        longest = math.max(longest, lookAgain)
      else
        local back = window.limit - open - 1
        local first = redis.call('ZREVRANGE', answered, back, back, 'WITHSCORES')[2]
        if first then longest = math.max(longest, first - lead + window.ms - now) end
      end
    end
    if longest > 0 then return { each.name, math.ceil(longest) } end
  end
  for index, each in ipairs(limits) do
    redis.call('ZADD', KEYS[2 * index], now, member)
    redis.call('PEXPIRE', KEYS[2 * index], each.ms + each.trip)
  end
  return { 'taken', 0 }`;

/** Keys: those of TAKE without the rest. Counts a call as answered now, taken before or not, and how long it took. */
const ANSWERED = `${SHARED}
  for index, each in ipairs(cjson.decode(ARGV[2])) do
    log(KEYS[2 * index - 1], KEYS[2 * index], ARGV[1], each.kept, each.ms)
  end
  local trip, quickest = ARGV[3], redis.call('GET', QUICKEST)
  if trip ~= '' then
    if not quickest then
      redis.call('SET', TRIPS, 0, 'PX', 3600000)
      redis.call('SET', LEARNING, '', 'PX', ARGV[4])
    end
    redis.call('INCR', TRIPS)
    if not quickest or tonumber(trip) < tonumber(quickest) then redis.call('SET', QUICKEST, trip, 'PX', 3600000) end
  end`;

const REST = `
  if redis.call('PTTL', KEYS[1]) < tonumber(ARGV[1]) then redis.call('SET', KEYS[1], '', 'PX', ARGV[1]) end`;

type Limits = {
  readonly name: 'tenant' | 'conversation';
  readonly windows: readonly Window[];
  /** The milliseconds after which a call counts as arrived, even without an answer. */
  readonly trip: number;
  /** How many answered calls are kept. */
  readonly kept: number;
  /** How long answered calls are kept, in milliseconds. */
  readonly ms: number;
};

type SharedSlotsDeps = {
  readonly client: Redis;
  /** The calls allowed per second for each tenant. */
  readonly perSecond: number;
  readonly clock: Pick<Clock, 'real'>;
  readonly log: Pick<Logger, 'warn'>;
};

/** Counts the calls of all instances of the bot together. */
export function createSharedSlots({ client, perSecond, clock, log }: SharedSlotsDeps): Slots {
  const tenant = limitsOf('tenant', [{ limit: perSecond, ms: 1_000 }], LONGEST_TRIP_MS);
  const conversation = limitsOf('conversation', CONVERSATION_WINDOWS, LEASE_MS);
  const restKey = (tenantId: string) => joinKey('compass-rest', tenantId);

  function limitsFor(tenantId: string, conversationId: string | undefined) {
    const limits = conversationId === undefined ? [tenant] : [tenant, conversation];
    const keys = limits.flatMap(({ name }) => {
      const key = name === 'tenant' ? [tenantId] : [tenantId, conversationId ?? ''];
      return [joinKey('compass-under-way', ...key), joinKey('compass-answered', ...key)];
    });
    return { keys, text: JSON.stringify(limits) };
  }

  /** Only logs a failure: the call that could not be counted has been made all the same. */
  function runInBackground(work: Promise<unknown>): void {
    work.catch((error: unknown) => log.warn({ err: error }, 'A call could not be counted: the queue does not answer'));
  }

  function countAnswer(member: string, { keys, text }: ReturnType<typeof limitsFor>, tripMs: number | ''): void {
    runInBackground(client.eval(ANSWERED, keys.length, ...keys, member, text, tripMs, WARM_UP_MS));
  }

  return {
    async take(tenantId, conversationId) {
      const limits = limitsFor(tenantId, conversationId);
      const member = randomUUID();
      const keys = [restKey(tenantId), ...limits.keys];
      const reply = await client.eval(TAKE, keys.length, ...keys, member, limits.text, SLACK_MS, WARM_UP_TRIPS);
      const [outcome, forMs] = reply as ['taken' | Limits['name'], number];
      if (outcome !== 'taken') return { kind: 'full', limit: outcome, forMs };
      const left = performance.now();
      let isOpen = true;
      return {
        kind: 'taken',
        noteAnswer() {
          if (!isOpen) return;
          isOpen = false;
          countAnswer(member, limits, performance.now() - left);
        },
      };
    },
    rest(tenantId, ms) {
      if (ms > 0) runInBackground(client.eval(REST, 1, restKey(tenantId), Math.ceil(clock.real(ms))));
    },
    count: (tenantId, conversationId) => countAnswer(randomUUID(), limitsFor(tenantId, conversationId), ''),
  };
}

function limitsOf(name: Limits['name'], all: readonly Window[], trip: number): Limits {
  const windows = all.filter(({ limit }) => Number.isFinite(limit));
  const kept = Math.max(1, ...windows.map(({ limit }) => limit));
  return { name, windows, trip, kept, ms: Math.max(1_000, ...windows.map(({ ms }) => ms)) };
}
