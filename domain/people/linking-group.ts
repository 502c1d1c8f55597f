import type { NotLinked } from './linking.ts';

/** The groups in the order in which something is to be done. */
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

/** What is to be done about somebody who has not linked. */
export function linkingGroup({ state, obstacle }: Pick<NotLinked, 'state' | 'obstacle'>): LinkingGroup {
  const own = LINKING_GROUPS.find((group) => group === state.kind) ?? obstacle;
  if (own) return own;
  return 'inPmc' in state && state.inPmc ? 'inPmc' : 'notAssociated';
}
