import type { NotLinked } from './linking.ts';

/** The groups of people who have not linked, the most urgent first. */
export const LINKING_GROUPS = [
  'overdue',
  'inPmc',
  'notAssociated',
  'noAccount',
  'differentEmail',
  'limitedUntil',
  'linkedElsewhere',
  'saysLinked',
  'waiting',
] as const;
export type LinkingGroup = (typeof LINKING_GROUPS)[number];

/** Returns the group of a person who has not linked, which decides what to do about it. */
export function linkingGroup({ state, obstacle }: Pick<NotLinked, 'state' | 'obstacle'>): LinkingGroup {
  const own = LINKING_GROUPS.find((group) => group === state.kind) ?? obstacle;
  if (own) return own;
  return 'inPmc' in state && state.inPmc ? 'inPmc' : 'notAssociated';
}
