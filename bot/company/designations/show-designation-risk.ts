import { designationRiskCard } from '../../../cards/company/designations/designation-risk.ts';
import { missingTrainingsCard } from '../../../cards/company/designations/missing-trainings.ts';
import { messageCard } from '../../../cards/parts/message.ts';
import { words } from '../../../cards/words.ts';
import { designationOverview } from '../../../domain/designations/designation-overview.ts';
import { AREAS, type AreaId } from '../../../domain/designations/designation-programme.ts';
import { DESIGNATION_CALENDAR } from '../../../domain/programmes/programmes.ts';
import type { Reply } from '../../turn/reply.ts';
import type { CompanyView } from '../read-company.ts';
import { designationsIn } from './designations-in.ts';
import { notScored } from './not-scored.ts';
import type { DesignationRequest } from './show-designation.ts';

/** Shows what ends before the anniversary: in one area, in those that the company has stated, or in all. */
export function showDesignationRisk(
  view: CompanyView,
  { area, day, reader, language }: DesignationRequest & { readonly area?: AreaId | undefined },
): Reply {
  if (!view.trainings) return { card: missingTrainingsCard('risk', language) };
  const company = designationsIn(view);
  const all = areasShown(area, view).map((each) => {
    return designationOverview(company, each, { day, calendar: DESIGNATION_CALENDAR });
  });
  const verdicts = all.map(({ verdict }) => verdict);
  const text = notScored(verdicts, day, language);
  if (text) return { card: messageCard(text, words(language)('risk.title')) };
  const overviews = all.flatMap((each) => (each.verdict.kind === 'scored' ? [{ ...each, verdict: each.verdict }] : []));
  return {
    card: designationRiskCard({ day, overviews, hasMemberships: view.memberships.length > 0 }, reader, language),
  };
}

/** Returns the area asked for, else those that the company has stated, else all. */
export function areasShown(area: AreaId | undefined, { designations }: CompanyView): readonly AreaId[] {
  if (area) return [area];
  return designations.length > 0 ? designations.map((each) => each.area) : AREAS;
}
