import type { Language } from '../../domain/language.ts';
import type { ReportedPerson } from '../../domain/people/people.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { compileCard } from '../card.ts';
import { personLabel } from '../parts/person-label.ts';
import { type ShowButton, showPayload } from '../parts/show-payload.ts';
import { listAny } from '../text/list-text.ts';
import { plainText } from '../text/plain-text.ts';
import { showDay } from '../text/show-day.ts';
import { words } from '../words.ts';
import template from './which-person.json' with { type: 'json' };

const MOST_CHOICES = 6;

/** A person with a matching name, and the request that refers to this person only. */
export type PersonChoice = { readonly person: ReportedPerson; readonly line: string };

const render = compileCard<{ title: string; text: string; choices: ShowButton[] }>(template);

/** Asks who is meant if a name matches several people. Only for readers who may see names. */
export function whichPersonCard(choices: readonly PersonChoice[], asOf: CalendarDay | undefined, language: Language) {
  const t = words(language);
  const shown = choices.slice(0, MOST_CHOICES);
  const more = choices.length - shown.length;
  return render({
    title: t('whatIf.which.title'),
    text: more > 0 ? t('whatIf.which.more', { count: more }) : t('whatIf.which.text'),
    choices: buttonsFor(shown, { among: choices, asOf }, language),
  });
}

/** A name that nobody in the report has; the choices are people with near names. */
export type UnknownPerson = {
  readonly name: string;
  readonly choices: readonly PersonChoice[];
  readonly reportDay: CalendarDay;
  readonly asOf: CalendarDay | undefined;
};

/** Says that nobody has a name, and offers people with near ones. Only for readers who may see names. */
export function unknownPersonCard({ name, choices, reportDay, asOf }: UnknownPerson, language: Language) {
  const t = words(language);
  const nobody = { name: plainText(name), day: showDay(reportDay, language) };
  const near = listAny(
    choices.map(({ person }) => plainText(personLabel(person, peopleIn(choices)))),
    language,
  );
  return render({
    title: t('whatIf.title'),
    text: near ? t('whatIf.nobody.near', { ...nobody, near }) : t('whatIf.nobody.text', nobody),
    choices: buttonsFor(choices, { among: choices, asOf }, language),
  });
}

function buttonsFor(
  shown: readonly PersonChoice[],
  { among, asOf }: { readonly among: readonly PersonChoice[]; readonly asOf: CalendarDay | undefined },
  language: Language,
): ShowButton[] {
  return shown.map(({ person, line }) => ({
    title: plainText(personLabel(person, peopleIn(among))),
    data: showPayload('whatIf', language, { people: line, ...(asOf && { asOf }) }),
  }));
}

function peopleIn(choices: readonly PersonChoice[]): ReportedPerson[] {
  return choices.map(({ person }) => person);
}
