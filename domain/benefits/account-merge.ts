import { LEVELS, type Level } from '../programmes/levels.ts';

/** The level of a competency (its id) that an account attained. */
export type Attainment = { readonly competency: string; readonly level: Level };

/** The benefits for all accounts together, from the first renewal after their merger on; until then each keeps its own. */
export type CombinedBenefits = {
  readonly rule: 'R18';
  /** The level of the one package of core benefits; undefined without a competency. */
  readonly core: Level | undefined;
  /** The competencies with additional benefits, each at the highest level of any account. */
  readonly competencies: readonly Attainment[];
};

/**
 * Returns the benefits from the renewal on (R18).
 *
 * If two accounts have the same competency, the higher level holds, by merge-accounts.md (domain.md 1.6).
 *
 * @param attained the competencies of all accounts, in any order
 */
export function combinedBenefits(attained: readonly Attainment[]): CombinedBenefits {
  const lowestFirst = LEVELS.flatMap((level) => attained.filter((each) => each.level === level));
  return {
    rule: 'R18',
    core: lowestFirst.at(-1)?.level,
    competencies: [...new Map(lowestFirst.map((each) => [each.competency, each])).values()],
  };
}
