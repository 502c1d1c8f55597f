import { LEVELS, type Level } from '../programmes/levels.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import { ACTION_PACK } from './licence-tokens.ts';

/** The level of a competency (its id) that an account attained. */
export type Attainment = { readonly competency: string; readonly level: Level };

export type MergeBenefits =
  /** Each account keeps its benefits. */
  | { readonly kind: 'unchanged'; readonly rule: 'R18' }
  /** The partner global account has the benefits for all accounts together. */
  | {
      readonly kind: 'combined';
      readonly rule: 'R18';
      /** The number of Action Packs that may be bought (R17). */
      readonly actionPacks: number;
      /** The level of the one package of core benefits; undefined without a competency. */
      readonly core: Level | undefined;
      /** The competencies with additional benefits, each at the highest level of any account. */
      readonly competencies: readonly Attainment[];
    };

/**
 * Returns the benefits on a day after a merger of accounts (R18): unchanged until the first renewal, then combined.
 *
 * If two accounts have the same competency, the higher level holds, by merge-accounts.md (domain.md 1.6).
 *
 * @param attained the competencies of all accounts, in any order
 * @param renewedOn the day of that renewal, the first of the combined benefits; undefined before the renewal
 */
export function benefitsAfterMerge(
  attained: readonly Attainment[],
  renewedOn: CalendarDay | undefined,
  today: CalendarDay,
): MergeBenefits {
  if (!renewedOn || today < renewedOn) return { kind: 'unchanged', rule: 'R18' };
  const lowestFirst = LEVELS.flatMap((level) => attained.filter((each) => each.level === level));
  return {
    kind: 'combined',
    rule: 'R18',
    actionPacks: ACTION_PACK.perPartnerGlobalAccount,
    core: lowestFirst.at(-1)?.level,
    competencies: [...new Map(lowestFirst.map((each) => [each.competency, each])).values()],
  };
}
