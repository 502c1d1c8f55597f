import type { Language } from '../../domain/language.ts';
import type { ReportedPerson } from '../../domain/people/people.ts';
import { compileCard } from '../card.ts';
import { type ShowPayload, showPayload } from '../parts/show-payload.ts';
import { plainText } from '../text/plain-text.ts';
import { type Words, words } from '../words.ts';
import template from './match-people.json' with { type: 'json' };

const MOST_AT_A_TIME = 5;
/** More would not fit; the people picker of Teams finds everyone. */
const MOST_PEOPLE = 30;
const MOST_MATCHED = 50;

/** The outcome of a click. */
export type MatchNote = {
  readonly kind: 'saved' | 'removed' | 'choosePerson' | 'unknownPerson' | 'chooseMatch';
};

export type MatchContent = {
  /** Everyone in the report. */
  readonly people: readonly ReportedPerson[];
  /** The people in the report who are to be matched. */
  readonly unmatched: readonly ReportedPerson[];
  /** The index of the first unmatched person to show. */
  readonly from: number;
  /** Entra object ids by MCID. */
  readonly matches: ReadonlyMap<string, string>;
  /** The names of everyone who has a chat with the bot, by Entra object id. */
  readonly names: ReadonlyMap<string, string>;
};

type Choice = { readonly title: string; readonly value: string };

const render = compileCard<{
  language: Language;
  title: string;
  note: string;
  text: string;
  placeholder: string;
  rows: { label: string; id: string; people: Choice[] }[];
  others: { text: string; button: string; from: number }[];
  saves: { title: string }[];
  matched: {
    label: string;
    placeholder: string;
    button: string;
    lines: string[];
    choices: Choice[];
  }[];
  back: string;
  backData: ShowPayload;
}>(template);

/** Shows people of the report without a known address, each with a people picker, and the people already matched. */
export function matchPeopleCard(content: MatchContent, language: Language, note?: MatchNote) {
  const t = words(language);
  const { people, unmatched, from, matches, names } = content;
  const choices = [...names]
    .map(([value, name]) => ({ title: name, value }))
    .sort((a, b) => a.title.localeCompare(b.title, language))
    .slice(0, MOST_PEOPLE);
  const rows = unmatched.slice(from, from + MOST_AT_A_TIME);
  const matched = people.flatMap((person) => {
    const userId = person.mcids.flatMap((mcid) => matches.get(mcid) ?? [])[0];
    return userId ? [{ person, match: names.get(userId) ?? t('roles.unknown', { end: userId.slice(-6) }) }] : [];
  });
  const unlisted = matched.length - MOST_AT_A_TIME;
  return render({
    language,
    title: t('matches.title'),
    note: note ? t(`matches.note.${note.kind}`) : '',
    text: t(rows.length > 0 ? 'matches.text' : 'matches.nobody'),
    placeholder: t('matches.placeholder'),
    rows: rows.map((person) => ({
      label: reportedName(person, t),
      id: `match-${person.mcids[0]}`,
      people: choices,
    })),
    others: othersThan(rows, content, t),
    saves: rows.length > 0 ? [{ title: t('matches.save') }] : [],
    matched:
      matched.length > 0
        ? [
            {
              label: t('matches.matched.label'),
              placeholder: t('matches.matched.placeholder'),
              button: t('matches.matched.button'),
              lines: [
                ...matched
                  .slice(0, MOST_AT_A_TIME)
                  .map(({ person, match }) =>
                    t('matches.matched.line', { name: reportedName(person, t), whom: plainText(match) }),
                  ),
                ...(unlisted > 0 ? [t('matches.matched.more', { count: unlisted })] : []),
              ],
              choices: matched.slice(0, MOST_MATCHED).map(({ person }) => ({
                title: reportedName(person, t),
                value: person.mcids[0] ?? '',
              })),
            },
          ]
        : [],
    back: t('askToLink.back'),
    backData: showPayload('linking', language),
  });
}

/** A button to the people who are not shown, since a reader may not know the first ones. */
function othersThan(rows: readonly ReportedPerson[], { unmatched, from }: MatchContent, t: Words) {
  const total = unmatched.length;
  const to = from + rows.length;
  if (total === rows.length) return [];
  const text = t('matches.part', { from: from + 1, to, total });
  return [{ text, button: t('matches.others'), from: to < total ? to : 0 }];
}

/** Includes the MCID, since people without an address may share a name. */
function reportedName({ name, email, mcids }: ReportedPerson, t: Words): string {
  const shown = name ?? email;
  const mcid = plainText(mcids[0] ?? '');
  return shown ? t('matches.person', { name: plainText(shown), mcid }) : mcid;
}
