import { endingSkillsCard, renewSkillsCard } from '../../../cards/people/answers/ending-skills.ts';
import type { CommandArguments } from '../../../domain/company/read-arguments.ts';
import { endingRecords, periodMeant } from '../../../domain/people/answers/ending-records.ts';
import type { CalendarDay } from '../../../domain/time/calendar-day.ts';
import type { Period } from '../../../domain/time/period.ts';
import { showRisk } from '../../company/show-risk.ts';
import { forNames } from './for-names.ts';

const BEFORE_DAY = /\b(?:before|by|until|till|through|fore|innan|till|senast|fram)\b[^{]*\{day\}/;

/** The certificates that end before the anniversary. */
const OF_DESIGNATIONS = { ofDesignations: showRisk };

/** Answers which certifications expire next, or within the days that a question names. */
export const answerEnding = forNames(({ args, view, context, language }) => {
  const { competency } = args;
  const { today } = context;
  const period = periodIn(args, today);
  const endings = endingRecords(view, view.company.records, today, competency);
  return {
    card: endingSkillsCard({ endings, period: period && periodMeant(period, endings, today) }, context, language),
  };
}, OF_DESIGNATIONS);

/** Returns the days that a question asks about: a period, a day, or the days before or after it. */
function periodIn({ period, asOf, rest }: CommandArguments, today: CalendarDay): Period | undefined {
  if (period || !asOf) return period;
  if (asOf > today && BEFORE_DAY.test(rest)) return { from: today, to: asOf };
  return { from: asOf, to: asOf };
}

/** Answers whether somebody should renew a certification. */
export const answerRenew = forNames(({ args, view, context, language }) => {
  const competency = view.programme.competencies.find(({ id }) => id === args.competency);
  const endings = endingRecords(view, view.company.records, context.today, competency?.id);
  return { card: renewSkillsCard({ endings, competency }, context, language) };
}, OF_DESIGNATIONS);
