import { qualificationWindow, renewalWindow } from '../../../domain/designations/designation-calendar.ts';
import type { DesignationFacts } from '../../../domain/designations/designation-facts.ts';
import type { ScoredDesignation } from '../../../domain/designations/designation-verdict.ts';
import type { Language } from '../../../domain/language.ts';
import { DESIGNATION_CALENDAR, DESIGNATION_FEE } from '../../../domain/programmes/programmes.ts';
import { type CalendarDay, daysBetween } from '../../../domain/time/calendar-day.ts';
import type { Card } from '../../card.ts';
import { ruleText } from '../../text/rule-text.ts';
import { showDay, showMonth } from '../../text/show-day.ts';
import { showNumber } from '../../text/show-number.ts';
import { words } from '../../words.ts';
import { areaPoints } from './area-points.ts';
import { areaRow } from './area-row.ts';
import type { DesignationReader } from './designation-reader.ts';
import { designationReportCard } from './designation-report.ts';
import { competencies } from './designations.ts';
import { asOfValues, notesOf } from './report-texts.ts';

export type DesignationRenewals = {
  readonly day: CalendarDay;
  /** The one that all designations share; undefined if none is stated. */
  readonly anniversary: CalendarDay | undefined;
  readonly designations: readonly {
    readonly facts: DesignationFacts | undefined;
    readonly verdict: ScoredDesignation;
  }[];
  /** Says why no area can be estimated on the day; the windows are known all the same. */
  readonly notScored?: string;
  readonly hasMemberships: boolean;
};

/** Shows the windows in which designations can be qualified for and renewed, and where each stands. */
export function designationRenewalsCard(
  { day, anniversary, designations, notScored, hasMemberships }: DesignationRenewals,
  reader: DesignationReader,
  language: Language,
): Card {
  const t = words(language);
  const verdicts = designations.map(({ verdict }) => verdict);
  return designationReportCard(
    {
      title: t('renewals.title'),
      ...(!notScored && { asOf: asOfValues(day, verdicts, language) }),
      text: notScored ?? (anniversary ? '' : t('designations.noAnniversary')),
      rows: designations.map(({ facts, verdict }) => {
        const enrolled = facts?.enrolledOn
          ? t('designations.enrolledOn', { day: showDay(facts.enrolledOn, language) })
          : t('designations.notEnrolled');
        return areaRow(verdict, [enrolled, areaPoints(verdict, reader.reportDay, language)], { ...reader, language });
      }),
      sections: [{ name: t('designations.windows'), lines: windowLines(anniversary, day, language) }],
      notes: [ruleText('SP9', language), ruleText('SP10', language), ...notesOf(verdicts, reader, language)],
      buttons: competencies(hasMemberships, day, language, 'renewals'),
    },
    language,
  );
}

function windowLines(anniversary: CalendarDay | undefined, day: CalendarDay, language: Language): string[] {
  const t = words(language);
  const fromTo = ({ firstDay, lastDay }: { readonly firstDay: CalendarDay; readonly lastDay: CalendarDay }) =>
    t('renewals.fromTo', { first: showDay(firstDay, language), last: showDay(lastDay, language) });
  const qualification = fromTo(qualificationWindow(anniversary, day, DESIGNATION_CALENDAR));
  const qualifying = t('designations.qualificationWindow', { window: qualification });
  if (!anniversary) return [qualifying];
  const count = daysBetween(day, anniversary);
  const window = renewalWindow(anniversary, DESIGNATION_CALENDAR);
  const left = daysBetween(day, window.lastDay) + 1;
  const shown = showDay(anniversary, language);
  return [
    count >= 0
      ? t('designations.anniversary', { day: t('renewals.inDays', { count, day: shown }) })
      : t('designations.anniversary', { day: shown }),
    t('designations.renewalWindow', { window: fromTo(window) }),
    ...(count <= 0 ? [t('designations.windowOpen', { count: left })] : []),
    qualifying,
    t('designations.fee', {
      usd: showNumber(DESIGNATION_FEE.usd, language, 0),
      month: showMonth(DESIGNATION_FEE.source.asOf, language),
    }),
  ];
}
