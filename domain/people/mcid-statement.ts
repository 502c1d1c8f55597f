import type { CalendarDay } from '../time/calendar-day.ts';
import type { McidFacts, Statement } from './mcid-state.ts';

/** What keeps somebody from linking, and needs an admin: no account in Partner Center, or another e-mail address (S4). */
export const OBSTACLES = ['noAccount', 'differentEmail'] as const;
export type Obstacle = (typeof OBSTACLES)[number];

/** What somebody said of their MCID; the addresses are those of Teams at that time. */
export type McidStatement = {
  readonly said: Statement | { readonly kind: Obstacle; readonly on: CalendarDay };
  readonly addresses: readonly string[];
  /** Theirs by what an admin says, where no address of the report leads to them. */
  readonly mcids?: readonly string[];
};

/** What a statement tells of the MCID itself. One with an obstacle is as unlinked as before. */
export function factsIn(statement: McidStatement | undefined): Pick<McidFacts, 'said'> {
  const said = statement?.said;
  return said && !isObstacle(said) ? { said } : {};
}

export function obstacleIn(statement: McidStatement | undefined): Obstacle | undefined {
  const said = statement?.said;
  return said && isObstacle(said) ? said.kind : undefined;
}

type Said = McidStatement['said'];

function isObstacle(said: Said): said is Extract<Said, { kind: Obstacle }> {
  return OBSTACLES.some((obstacle) => obstacle === said.kind);
}
