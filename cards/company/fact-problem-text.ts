import type { FactProblem } from '../../domain/company/state-facts.ts';
import type { Programme } from '../../domain/competencies/programme.ts';
import type { Language } from '../../domain/language.ts';
import { AREA_NAMES } from '../../domain/programmes/programmes.ts';
import { listAll } from '../text/list-text.ts';
import { levelText } from '../text/membership-text.ts';
import { showDay } from '../text/show-day.ts';
import { words } from '../words.ts';
import { figureName } from './designations/figure-name.ts';

/** Explains a problem with a stated fact, and how to solve it. */
export function factProblemText(problem: FactProblem, { competencies }: Programme, language: Language): string {
  const t = words(language);
  switch (problem.kind) {
    case 'dateMissing':
    case 'dateImpossible':
    case 'dateInFuture':
    case 'dateTooEarly':
    case 'dateTooFar':
      return t(`facts.problems.${problem.kind}`, { field: t(`facts.fields.${problem.field}`) });
    case 'levelNotOffered': {
      const competency = competencies.find(({ id }) => id === problem.competency)?.name ?? problem.competency;
      return t('facts.problems.levelNotOffered', { competency, level: levelText(problem.level, language) });
    }
    case 'areaTwice':
    case 'twoTracks':
      return t(`facts.problems.${problem.kind}`, { area: AREA_NAMES[problem.area].name });
    case 'beforeDesignations':
      return t('facts.problems.beforeDesignations', {
        field: t(`facts.fields.${problem.field}`),
        day: showDay(problem.from, language),
      });
    case 'twoAnniversaries': {
      const days = listAll(problem.days, language, { textOf: (day) => showDay(day, language) });
      return t('facts.problems.twoAnniversaries', { days });
    }
    case 'notPoints':
    case 'pointsAboveMax':
      return pointsProblemText(problem, language);
    default:
      return t(`facts.problems.${problem.kind}`);
  }
}

type PointsProblem = Extract<FactProblem, { kind: 'notPoints' | 'pointsAboveMax' }>;

function pointsProblemText(problem: PointsProblem, language: Language): string {
  const t = words(language);
  const figure = figureName(problem.figure, language);
  if (problem.kind === 'notPoints') return t('facts.problems.notPoints', { figure });
  const { area, max } = problem;
  if (problem.figure === 'score') return t('facts.problems.scoreAboveMax', { max });
  return t('facts.problems.pointsAboveMax', { figure, max, area: AREA_NAMES[area].name });
}
