import type { DatedSource } from '../../designations/designation-programme.ts';
import type { FigureRequirement } from '../../designations/required-figures.ts';
import { PAGES } from './sources.ts';

const SOURCE: DatedSource = {
  document: `${PAGES.trainingServices} (criteria of 2025-08-01)`,
  asOf: '2025-08',
  url: PAGES.trainingServices,
  note: 'The weights of courseware points were last printed in 2023 and are unverified since.',
};

/** Solutions Partner for Training Services: all of these over the last twelve completed months. */
export const TRAINING_SERVICES: readonly FigureRequirement[] = [
  { figure: 'coursewarePoints', atLeast: 1_000, source: SOURCE },
  { figure: 'examVouchers', atLeast: 200, source: SOURCE },
  { figure: 'surveyAverage', atLeast: 4.25, source: SOURCE },
];

/** Beside the base, at least one solution area with these. */
export const TRAINING_SERVICES_AREA: readonly FigureRequirement[] = [
  { figure: 'surveys', atLeast: 200, source: SOURCE },
  { figure: 'surveyAverage', atLeast: 4.25, source: SOURCE },
];
