import type { CalendarDay } from '../time/calendar-day.ts';
import { ACTION_PACK } from './licence-tokens.ts';

/** Lowest first. */
const LEVELS = ['silver', 'gold'] as const;

type Level = (typeof LEVELS)[number];

/** A competency, by its id, at the level that an account attained. */
export type Attainment = { readonly competency: string; readonly level: Level };

export type MergeBenefits =
  /** Each account keeps what it had. */
  | { readonly kind: 'unchanged'; readonly rule: 'R18' }
  /** The partner global account has them, for all accounts together. */
  | {
      readonly kind: 'combined';
      readonly rule: 'R18';
      /** How many Action Packs may be bought (R17). */
      readonly actionPacks: number;
      /** The level of the one package of core benefits; undefined without a competency. */
      readonly core: Level | undefined;
      /** Those whose own benefits come on top, each at the highest level that an account brought. */
      readonly competencies: readonly Attainment[];
    };

/**
 * The benefits on a day after accounts were merged (R18): unchanged until the first renewal after it, then combined.
 *
 * That the higher level holds where two accounts bring the same competency is from merge-accounts.md (domain.md 1.6).
 *
 * @param attained what all the accounts attained, in any order
 * @param renewedOn the day of that renewal, the first of the combined benefits; undefined while it is still to come
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
