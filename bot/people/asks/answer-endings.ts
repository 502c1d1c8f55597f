import { endingSkillsCard, renewSkillsCard } from '../../../cards/people/answers/ending-skills.ts';
import { endingRecords, periodMeant } from '../../../domain/people/answers/ending-records.ts';
import { forNames } from './for-names.ts';

/** Answers which certifications expire next, or within the days that a question names. */
export const answerEnding = forNames(({ args, view, context, language }) => {
  const { competency, asOf, period = asOf && { from: asOf, to: asOf } } = args;
  const { today } = context;
  const endings = endingRecords(view, view.company.records, today, competency);
  return {
    card: endingSkillsCard({ endings, period: period && periodMeant(period, endings, today) }, context, language),
  };
});

/** Answers whether somebody should renew a certification. */
export const answerRenew = forNames(({ args, view, context, language }) => {
  const competency = view.programme.competencies.find(({ id }) => id === args.competency);
  const endings = endingRecords(view, view.company.records, context.today, competency?.id);
  return { card: renewSkillsCard({ endings, competency }, context, language) };
});
