import { missingPeopleCard } from '../../../cards/people/answers/missing-people.ts';
import { missingPeople } from '../../../domain/people/answers/missing-people.ts';
import { showPlan } from '../../company/show-plan.ts';
import { competencyIn } from './competency-in.ts';
import { forNames } from './for-names.ts';

/** Answers how many people a level lacks and who is nearest; without a competency, for the most urgent one held. */
export const answerMissing = forNames(
  ({ args, view, context, today, language }) => {
    const competency = competencyIn(args, view, context);
    if (!competency) return 'notUnderstood';
    const { level, asOf } = args;
    const missing = missingPeople(view, { competency, ...(level && { level }), ...(asOf && { asOf }) }, today);
    return { card: missingPeopleCard({ competency, ...missing }, context, language) };
  },
  { ofDesignations: showPlan },
);
