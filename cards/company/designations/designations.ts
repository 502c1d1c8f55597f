import type { ScoredDesignation } from '../../../domain/designations/designation-verdict.ts';
import type { Language } from '../../../domain/language.ts';
import type { CalendarDay } from '../../../domain/time/calendar-day.ts';
import type { Card } from '../../card.ts';
import { type ShowButton, showPayload } from '../../parts/show-payload.ts';
import { words } from '../../words.ts';
import { areaPoints } from './area-points.ts';
import { areaRow } from './area-row.ts';
import type { DesignationReader } from './designation-reader.ts';
import { designationReportCard } from './designation-report.ts';
import { asOfValues, notesOf } from './report-texts.ts';

export type DesignationsContent = {
  readonly day: CalendarDay;
  /** Those that the company has stated come first. */
  readonly verdicts: readonly ScoredDesignation[];
  /** True if the company also states memberships of the programme before. */
  readonly hasMemberships: boolean;
};

/** Shows every area with its points. Contains no names. */
export function designationsCard(
  { day, verdicts, hasMemberships }: DesignationsContent,
  reader: DesignationReader,
  language: Language,
): Card {
  const t = words(language);
  return designationReportCard(
    {
      title: t('designations.title'),
      asOf: asOfValues(day, verdicts, language),
      ...(!reader.reportDay && { text: t(`designations.missing.${reader.isAdmin ? 'admin' : 'others'}`) }),
      rows: verdicts.map((verdict) =>
        areaRow(verdict, [areaPoints(verdict, reader.reportDay, language)], { ...reader, language }),
      ),
      notes: notesOf(verdicts, reader, language),
      buttons: [
        ...(reader.isAdmin ? adminButtons(reader, language) : []),
        ...competencies(hasMemberships, day, language),
      ],
    },
    language,
  );
}

function adminButtons({ reportDay }: DesignationReader, language: Language): ShowButton[] {
  const t = words(language);
  const button = (title: string, ability: 'renewals' | 'risk' | 'imports' | 'companyFacts') => {
    return { title, data: showPayload(ability, language) };
  };
  return [
    reportDay ? button(t('status.buttons.risk'), 'risk') : button(t('designations.buttons.imports'), 'imports'),
    button(t('status.buttons.renewals'), 'renewals'),
    button(t('designations.buttons.facts'), 'companyFacts'),
  ];
}

/** Offers the competencies of a company that still states memberships in them. */
export function competencies(
  hasMemberships: boolean,
  day: CalendarDay,
  language: Language,
  ability: 'status' | 'risk' | 'renewals' = 'status',
): ShowButton[] {
  if (!hasMemberships) return [];
  const data = showPayload(ability, language, { programme: 'competencies', asOf: day });
  return [{ title: words(language)('designations.buttons.competencies'), data }];
}
