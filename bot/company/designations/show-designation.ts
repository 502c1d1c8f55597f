import type { DesignationReader } from '../../../cards/company/designations/designation-reader.ts';
import { designationStatusCard, notScoredText } from '../../../cards/company/designations/designation-status.ts';
import { messageCard } from '../../../cards/parts/message.ts';
import { designationOverview } from '../../../domain/designations/designation-overview.ts';
import type { AreaId } from '../../../domain/designations/designation-programme.ts';
import type { Language } from '../../../domain/language.ts';
import { AREA_NAMES, DESIGNATION_CALENDAR } from '../../../domain/programmes/programmes.ts';
import type { CalendarDay } from '../../../domain/time/calendar-day.ts';
import type { Reply } from '../../turn/reply.ts';
import type { CompanyView } from '../read-company.ts';
import { designationsIn } from './designations-in.ts';

/** Shows the points of one area in detail. */
export function showDesignation(
  view: CompanyView,
  { area, day, reader, language }: DesignationRequest & { readonly area: AreaId },
): Reply {
  const overview = designationOverview(designationsIn(view), area, { day, calendar: DESIGNATION_CALENDAR });
  const { verdict } = overview;
  if (verdict.kind !== 'scored') {
    return { card: messageCard(notScoredText(verdict, day, language), AREA_NAMES[area].name) };
  }
  return { card: designationStatusCard({ ...overview, verdict }, reader, language) };
}

/** The day to speak of, and the reader of the card. */
export type DesignationRequest = {
  readonly day: CalendarDay;
  readonly reader: DesignationReader;
  readonly language: Language;
};
