import type { FactProblem } from '../../domain/company/state-facts.ts';
import type { Programme } from '../../domain/competencies/programme.ts';
import type { Language } from '../../domain/language.ts';
import { levelText } from '../text/membership-text.ts';
import { words } from '../words.ts';

/** Explains a problem with a stated fact, and how to solve it. */
export function factProblemText(problem: FactProblem, { competencies }: Programme, language: Language): string {
  const t = words(language);
  switch (problem.kind) {
    case 'dateMissing':
    case 'dateImpossible':
    case 'dateInFuture':
    case 'dateTooEarly':
      return t(`facts.problems.${problem.kind}`, { field: t(`facts.fields.${problem.field}`) });
    case 'levelNotOffered': {
      const competency = competencies.find(({ id }) => id === problem.competency)?.name ?? problem.competency;
      return t('facts.problems.levelNotOffered', { competency, level: levelText(problem.level, language) });
    }
    default:
      return t(`facts.problems.${problem.kind}`);
  }
}
