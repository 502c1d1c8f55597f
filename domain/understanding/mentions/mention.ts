import type { Competency } from '../../competencies/programme.ts';
import type { AreaId } from '../../designations/designation-programme.ts';
import type { ReportedPerson } from '../../people/people.ts';
import { LEVELS } from '../../programmes/levels.ts';
import type { CalendarDay } from '../../time/calendar-day.ts';
import type { Period } from '../../time/period.ts';
import type { ImpossibleDate } from '../../time/stated-dates.ts';

type Range = { readonly from: number; readonly to: number };

/** Words of a message that name something, with their place in the folded text (`to` excluded). */
export type Mention = Range &
  (
    | {
        readonly kind: 'person';
        /** Nobody, if the company's report has no such person; several, if they share the name. */
        readonly people: readonly ReportedPerson[];
        /** The people whose names are near one that nobody has. */
        readonly near?: readonly ReportedPerson[];
      }
    | { readonly kind: 'competency'; readonly competency: Competency }
    /** A solution area, which is asked about as competencies are. */
    | { readonly kind: 'area'; readonly area: AreaId }
    | { readonly kind: 'unknownCompetency' }
    /** A level that the programme does not have. */
    | { readonly kind: 'unknownLevel' }
    /** An exam or certification: its code in capitals, or its id in the programme. */
    | { readonly kind: 'skill'; readonly skill: string }
    | { readonly kind: 'day'; readonly day: CalendarDay }
    | { readonly kind: 'impossibleDay'; readonly date: ImpossibleDate }
    | { readonly kind: 'period'; readonly period: Period }
  );

/** The token that the classifier reads in place of each kind of mention, as the bank writes it; levels are words there. */
const MASKS: Readonly<Record<Mention['kind'], string>> = {
  person: '{person}',
  competency: '{competency}',
  area: '{competency}',
  unknownCompetency: '{competency}',
  unknownLevel: LEVELS.at(-1) as string,
  skill: '{skill}',
  day: '{day}',
  impossibleDay: '{day}',
  period: '{period}',
};

/** Replaces the mentions in a folded text by the tokens of their kinds. */
export function maskMentions(folded: string, mentions: readonly Mention[]): string {
  let masked = '';
  let end = 0;
  for (const { kind, from, to } of mentions) {
    masked += `${folded.slice(end, from)}${MASKS[kind]}`;
    end = to;
  }
  return masked + folded.slice(end);
}

/** Puts mentions in the order of the text. Where two overlap, the one that is first in the lists counts. */
export function joinMentions(...lists: readonly (readonly Mention[])[]): Mention[] {
  const joined: Mention[] = [];
  for (const mention of lists.flat()) {
    const isFree = joined.every(({ from, to }) => to <= mention.from || mention.to <= from);
    if (isFree) joined.push(mention);
  }
  return joined.sort((one, other) => one.from - other.from);
}
