import type { Period } from '../../company/read-arguments.ts';
import type { Competency } from '../../competencies/programme.ts';
import type { ReportedPerson } from '../../people/people.ts';
import type { CalendarDay } from '../../time/calendar-day.ts';
import type { ImpossibleDate } from '../../time/stated-dates.ts';

type Range = { readonly from: number; readonly to: number };

/** Words of a message that name something, with their place in the folded text (`to` excluded). */
export type Mention = Range &
  (
    | { readonly kind: 'person'; readonly people: readonly ReportedPerson[] }
    | { readonly kind: 'competency'; readonly competency: Competency }
    /** An exam or certification, by its code in capitals. */
    | { readonly kind: 'skill'; readonly skill: string }
    | { readonly kind: 'day'; readonly day: CalendarDay }
    | { readonly kind: 'impossibleDay'; readonly date: ImpossibleDate }
    | { readonly kind: 'period'; readonly period: Period }
  );

/** The token that the classifier reads in place of each kind of mention, as the bank writes it. */
const MASKS: Readonly<Record<Mention['kind'], string>> = {
  person: '{person}',
  competency: '{competency}',
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
