/** The facts about a company that decide on the Learning option; silver and gold are about one competency. */
export type LearningFacts = {
  /** The number of Microsoft Certified Trainers in the company. */
  readonly trainers: number;
  readonly silver: { readonly trainersMet: boolean; readonly examsMet: boolean };
  readonly gold: { readonly requirementsMet: boolean; readonly kpisMet: boolean };
};

/**
 * The highest level of the Learning option that a company meets.
 *
 * `askSupport`: silver is met except for performance. Document 002 lets the partner commit to that, yet says that KPIs
 * must be met from the first year, so support has to decide; `met` is the level that holds either way.
 */
export type LearningLevel = { readonly rule: 'R13' } & (
  | { readonly kind: 'gold' | 'learningActionPack' | 'none' }
  | { readonly kind: 'askSupport'; readonly about: 'silverPerformance'; readonly met: 'learningActionPack' | 'none' }
);

/** Returns the highest level of the Learning option that a company meets (R13). */
export function learningLevel({ trainers, silver, gold }: LearningFacts): LearningLevel {
  if (gold.requirementsMet && gold.kpisMet) return { rule: 'R13', kind: 'gold' };
  const met = trainers >= 1 ? 'learningActionPack' : 'none';
  return silver.trainersMet && silver.examsMet
    ? { rule: 'R13', kind: 'askSupport', about: 'silverPerformance', met }
    : { rule: 'R13', kind: met };
}
