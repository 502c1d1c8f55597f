import type { ReportColumn } from '../../domain/imports/report-columns.ts';
import type { Words } from '../words.ts';

/** The names of columns in Partner Center's files, which are the same in every language. */
const NAMES = {
  mcid: 'MCID',
  relevantFor: 'Relevant for Competencies (Option) or Programs',
  associatedInPmc: 'Associated in PMC',
  associatedInPc: 'Associated in PC',
  competency: 'CompetencyName',
  level: 'CompetencyLevel',
  status: 'CompetencyStatus',
  startedOn: 'CompetencyStartDate',
  endsOn: 'CompetencyEndDate',
  option: 'CompetencyAttainmentOptionName',
  month: 'Month',
  metric: 'MetricName',
  twelveMonths: 'TTMAggregate',
  trainingType: 'TrainingType',
  activation: 'ActivationStatus',
  partnerId: 'MPNId',
  workEmail: 'CorpEmail',
} as const satisfies Partial<Record<ReportColumn, string>>;

/** Names a column in a sentence. */
export function columnName(column: ReportColumn, t: Words): string {
  return isNamed(column) ? NAMES[column] : t(`imports.columns.${column}`);
}

function isNamed(column: ReportColumn): column is keyof typeof NAMES {
  return Object.hasOwn(NAMES, column);
}
