import { createCompetencyNames } from '../company/competency-names.ts';
import { LEVEL_WORDS, LEVELS, type Level } from '../programmes/levels.ts';
import { COMPETENCY_PROGRAMME } from '../programmes/programmes.ts';
import { NUMBER, numberOf } from '../time/number-words.ts';
import type { Attainment } from './account-merge.ts';

const namedCompetencies = createCompetencyNames(COMPETENCY_PROGRAMME);
/** How far in letters a level may be from its competency, as in "gold in Data Analytics and in DevOps". */
const NEAR = 40;

const NONE = /^(?:no|zero|inga|ingen|noll)$/;
const TRAINERS = new RegExp(
  `\\b(?:have|has|having|got|employ\\w*|with|har|med|anstallt|anstallda)(?: (?:only|just|now|already|bara|endast|nu|redan))* (${NUMBER}|no|zero|inga|ingen|noll) (?:microsoft )?(?:certified |certifierade? )?(?:mcts?|trainers?|utbildare)\\b`,
);

/** Reads the competencies that a folded text names with their levels, as in "they have silver in DevOps". */
export function readAttainments(text: string): Attainment[] {
  const levels = LEVELS.flatMap((level) =>
    [...text.matchAll(new RegExp(`\\b(?:${LEVEL_WORDS[level].pattern})`, 'g'))].map(({ 0: { length }, index }) => ({
      level,
      from: index,
      to: index + length,
    })),
  );
  return namedCompetencies(text).flatMap(({ competency, from, to }) => {
    const [nearest] = levels
      .map((each): { level: Level; distance: number } => ({
        level: each.level,
        distance: Math.max(each.from - to, from - each.to),
      }))
      .filter(({ distance }) => distance <= NEAR)
      .toSorted((one, other) => one.distance - other.distance);
    return nearest ? [{ competency: competency.id, level: nearest.level }] : [];
  });
}

/** Reads how many Microsoft Certified Trainers a folded text says that a company has; undefined if it does not say. */
export function readTrainers(text: string): number | undefined {
  const stated = TRAINERS.exec(text)?.[1];
  if (stated === undefined) return undefined;
  return NONE.test(stated) ? 0 : numberOf(stated);
}
