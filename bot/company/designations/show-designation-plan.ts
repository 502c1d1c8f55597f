import { designationPlanCard } from '../../../cards/company/designations/designation-plan.ts';
import { notScoredText } from '../../../cards/company/designations/designation-status.ts';
import { missingTrainingsCard } from '../../../cards/company/designations/missing-trainings.ts';
import { messageCard } from '../../../cards/parts/message.ts';
import { sharedAnniversary } from '../../../domain/designations/designation-calendar.ts';
import type { AreaId } from '../../../domain/designations/designation-programme.ts';
import { planDesignation } from '../../../domain/designations/plan/plan-designation.ts';
import { peopleNames } from '../../../domain/people/people-names.ts';
import { AREA_NAMES, DESIGNATION_CALENDAR } from '../../../domain/programmes/programmes.ts';
import type { CalendarDay } from '../../../domain/time/calendar-day.ts';
import type { Reply } from '../../turn/reply.ts';
import type { CompanyView } from '../read-company.ts';
import { designationsIn } from './designations-in.ts';
import type { DesignationRequest } from './show-designation.ts';

type PlanRequest = Omit<DesignationRequest, 'day'> & {
  readonly area: AreaId;
  readonly asOf?: CalendarDay | undefined;
  readonly today: CalendarDay;
};

/** Plans for the day asked for, else for the anniversary, else for today. */
export function showDesignationPlan(view: CompanyView, { area, asOf, today, reader, language }: PlanRequest): Reply {
  if (!view.trainings) return { card: missingTrainingsCard('plan', language) };
  const company = designationsIn(view);
  const anniversary = sharedAnniversary(company.facts, today, DESIGNATION_CALENDAR);
  const day = asOf ?? (anniversary && anniversary > today ? anniversary : today);
  const plan = planDesignation(company, { area, day, today: day < today ? day : today });
  if (plan.kind !== 'plan' && plan.kind !== 'met') {
    return { card: messageCard(notScoredText(plan, day, language), AREA_NAMES[area].name) };
  }
  const names = peopleNames(company.records);
  return { card: designationPlanCard({ area, day, plan, names }, reader, language) };
}
