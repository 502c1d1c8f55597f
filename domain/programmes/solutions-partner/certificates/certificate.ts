import type { Certificate, DatedSource } from '../../../designations/designation-programme.ts';
import { addYears, type CalendarDay } from '../../../time/calendar-day.ts';

// Short notations for the rows of certificates.

type More = Partial<Omit<Certificate, 'id' | 'name' | 'source'>>;

export function certificate(id: string, name: string, source: DatedSource, more: More = {}): Certificate {
  return { id, name, source, ...more };
}

/**
 * Retired, and counted for one more year. Only the page of Modern Work says from when ("through" a day, one year after
 * retirement); the others say "valid for one year if completed before", read the same way.
 */
export function retired(retiresOn: CalendarDay): Required<Pick<Certificate, 'retiresOn' | 'countsThrough'>> {
  return { retiresOn, countsThrough: addYears(retiresOn, 1) };
}
