import type { Language } from '../../domain/language.ts';
import type { ReportedPerson } from '../../domain/people/people.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { compileCard } from '../card.ts';
import { type ShowButton, showPayload } from '../parts/show-payload.ts';
import { plainText } from '../text/plain-text.ts';
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
    choices: shown.map(({ person, line }) => ({
      title: plainText(labelOf(person, choices)),
      data: showPayload('whatIf', language, { people: line, ...(asOf && { asOf }) }),
    })),
  });
}

/** Returns the name; if others share it, with the e-mail address or the MCIDs. */
function labelOf({ name, email, mcids }: ReportedPerson, choices: readonly PersonChoice[]): string {
  const apart = email ?? mcids.join(', ');
  if (!name) return apart;
  return choices.filter(({ person }) => person.name === name).length > 1 ? `${name} (${apart})` : name;
}
