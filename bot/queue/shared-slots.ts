import { randomUUID } from 'node:crypto';
import type { Redis } from 'ioredis';
import type { Logger } from 'pino';
import type { Clock } from '../delivery/clock.ts';
import { LEASE_MS } from '../delivery/progress.ts';
import { CONVERSATION_WINDOWS, SLACK_MS, TELLING_MS, TELLING_TRIPS, type Window } from '../delivery/sliding-windows.ts';
import { LONGEST_TRIP_MS, type Slots } from '../delivery/slots.ts';
import { joinKey } from '../store/key.ts';

/**
 * What SlidingWindows does, on the server and by its clock: of each tenant and each conversation the calls under way by
 * when they left, and those answered by when they were. What a clock that was set back leaves in the future is dropped.
 */
const SHARED = `
  local QUICKEST, TRIPS, LEARNING = 'compass-quickest-trip', 'compass-trips', 'compass-learning-trips'
  local time = redis.call('TIME')
  local now = time[1] * 1000 + time[2] / 1000
  -- With all its digits: as Lua writes a number by itself, what has come just before would be of the future.
  local future = string.format('(%.17g', now)
  local function log(underWay, answered, member, kept, ms)
    redis.call('ZREM', underWay, member)
    redis.call('ZADD', answered, now, member)
    redis.call('ZREMRANGEBYRANK', answered, 0, -kept - 1)
    redis.call('PEXPIRE', answered, ms)
  end
`;

/** Keys: rest, then of tenant and conversation the calls under way and answered. */
const TAKE = `${SHARED}
  local member, lookAgain = ARGV[1], 10
  local limits = cjson.decode(ARGV[2])
  local lead = 0
  if tonumber(redis.call('GET', TRIPS) or 0) >= tonumber(ARGV[4]) and redis.call('EXISTS', LEARNING) == 0 then
    lead = math.max(0, tonumber(redis.call('GET', QUICKEST) or 0) - ARGV[3])
  end
  local rest = redis.call('PTTL', KEYS[1])
  if rest > 0 then return { 'tenant', rest } end
  for place, each in ipairs(limits) do
    local underWay, answered = KEYS[2 * place], KEYS[2 * place + 1]
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
  for place, each in ipairs(limits) do
    redis.call('ZADD', KEYS[2 * place], now, member)
    redis.call('PEXPIRE', KEYS[2 * place], each.ms + each.trip)
  end
  return { 'taken', 0 }`;

/** Keys: as those of TAKE without the rest. Counts a call as answered now, known before or not, and how long it took. */
const ANSWERED = `${SHARED}
  for place, each in ipairs(cjson.decode(ARGV[2])) do
    log(KEYS[2 * place - 1], KEYS[2 * place], ARGV[1], each.kept, each.ms)
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
  /** A call whose answer takes longer is taken to have arrived by then. */
  readonly trip: number;
  /** Of how many answered calls, and for how long, the times matter. */
  readonly kept: number;
  readonly ms: number;
};

/** The limits as all instances of the bot use them up together. */
export function createSharedSlots(client: Redis, perSecond: number, clock: Clock, log: Logger): Slots {
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

  /** What cannot be counted is no reason to fail: its call has been made. */
  function note(work: Promise<unknown>): void {
    work.catch((error: unknown) => log.warn({ err: error }, 'A call could not be counted: the queue does not answer'));
  }

  function answered(member: string, { keys, text }: ReturnType<typeof limitsFor>, tripMs: number | ''): void {
    note(client.eval(ANSWERED, keys.length, ...keys, member, text, tripMs, TELLING_MS));
  }

  return {
    async take(tenantId, conversationId) {
      const limits = limitsFor(tenantId, conversationId);
      const member = randomUUID();
      const keys = [restKey(tenantId), ...limits.keys];
      const reply = await client.eval(TAKE, keys.length, ...keys, member, limits.text, SLACK_MS, TELLING_TRIPS);
      const [what, forMs] = reply as ['taken' | Limits['name'], number];
      if (what !== 'taken') return { kind: 'full', what, forMs };
      const left = performance.now();
      let isOpen = true;
      return {
        kind: 'taken',
        answered() {
          if (!isOpen) return;
          isOpen = false;
          answered(member, limits, performance.now() - left);
        },
      };
    },
    rest(tenantId, ms) {
      if (ms > 0) note(client.eval(REST, 1, restKey(tenantId), Math.ceil(clock.real(ms))));
    },
    count: (tenantId, conversationId) => answered(randomUUID(), limitsFor(tenantId, conversationId), ''),
  };
}

function limitsOf(name: Limits['name'], all: readonly Window[], trip: number): Limits {
  const windows = all.filter(({ limit }) => Number.isFinite(limit));
  const kept = Math.max(1, ...windows.map(({ limit }) => limit));
  return { name, windows, trip, kept, ms: Math.max(1_000, ...windows.map(({ ms }) => ms)) };
}
