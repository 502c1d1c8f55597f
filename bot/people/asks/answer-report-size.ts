import { reportSizeCard } from '../../../cards/people/answers/report-people.ts';
import { reportSize } from '../../../domain/people/answers/report-size.ts';
import { forNames } from './for-names.ts';

/** Answers how many people are in the skills report. */
export const answerReportSize = forNames(({ view, context, language }) => ({
  card: reportSizeCard(reportSize(view, context.day), context.reportDay, language),
}));
