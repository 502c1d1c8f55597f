import { AREAS } from '../../../domain/designations/designation-programme.ts';
import type { Language } from '../../../domain/language.ts';
import { AREA_NAMES } from '../../../domain/programmes/programmes.ts';
import type { CalendarDay } from '../../../domain/time/calendar-day.ts';
import type { Card } from '../../card.ts';
import { showPayload } from '../../parts/show-payload.ts';
import { words } from '../../words.ts';
import { designationReportCard } from './designation-report.ts';

/** Asks which designation to plan for. */
export function designationChoiceCard(asOf: CalendarDay | undefined, language: Language): Card {
  const t = words(language);
  const rows = AREAS.map((area) => {
    const { name } = AREA_NAMES[area];
    return {
      name,
      word: t('plan.choose.button'),
      colour: 'default' as const,
      hint: t('designations.buttons.plan', { area: name }),
      data: showPayload('plan', language, { area, ...(asOf && { asOf }) }),
      lines: [],
    };
  });
  const text = t('designations.choose');
  return designationReportCard({ title: t('designations.plan.title'), text, rows, notes: [], buttons: [] }, language);
}
