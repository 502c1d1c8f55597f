import type { CalendarDay } from '../time/calendar-day.ts';
import type { McidFacts, Statement } from './mcid-state.ts';

/** Obstacles to linking that need an admin: no account in Partner Center, or a different e-mail address (S4). */
export const OBSTACLES = ['noAccount', 'differentEmail'] as const;
export type Obstacle = (typeof OBSTACLES)[number];

/** A person's statement about their MCID; the addresses are those of Teams at that time. */
export type McidStatement = {
  readonly said: Statement | { readonly kind: Obstacle; readonly on: CalendarDay };
  readonly addresses: readonly string[];
  /** MCIDs that an admin has matched with them, if no address in the report is theirs. */
  readonly mcids?: readonly string[];
};

/** Returns the facts in a statement. An obstacle leaves the MCID as unlinked as before. */
export function factsIn(statement: McidStatement | undefined): Pick<McidFacts, 'said'> {
  const said = statement?.said;
  return said && !isObstacle(said) ? { said } : {};
}

export function obstacleIn(statement: McidStatement | undefined): Obstacle | undefined {
  const said = statement?.said;
  return said && isObstacle(said) ? said.kind : undefined;
}

type Content = McidStatement['said'];

function isObstacle(said: Content): said is Extract<Content, { kind: Obstacle }> {
  return OBSTACLES.some((obstacle) => obstacle === said.kind);
}
