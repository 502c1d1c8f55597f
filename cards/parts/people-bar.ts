import type { PeopleCounted } from '../../domain/competencies/people-counted.ts';
import type { Language } from '../../domain/language.ts';
import type { Colour } from '../text/colour.ts';
import { words } from '../words.ts';

/** A bar of the chart: the people who count, and the people who are missing. */
export type PeopleBar = {
  readonly title: string;
  readonly data: readonly { readonly legend: string; readonly value: number; readonly color: Colour }[];
};

/** "people: 3 of 4" */
export function peopleOfNeeded({ counted, need }: PeopleCounted, language: Language): string {
  return words(language)('status.people', { counted: Math.min(counted, need), need });
}

export function peopleBar(
  { name, counted, need, missing }: PeopleCounted & { readonly name: string },
  language: Language,
): PeopleBar {
  const t = words(language);
  return {
    title: name,
    data: [
      { legend: t('status.counted'), value: Math.min(counted, need), color: 'good' },
      { legend: t('status.lacking'), value: missing, color: 'warning' },
    ],
  };
}
