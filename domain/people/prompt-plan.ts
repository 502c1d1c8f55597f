import type { CalendarDay } from '../time/calendar-day.ts';
import { addressesOf, type NotLinked } from './linking.ts';
import { type DuePrompt, decidePrompt, type Promptable, promptsDue } from './mcid-prompts.ts';
import { addressKey, type ReportedPerson } from './people.ts';

/** Whom to ask to link, and how many not. */
export type PromptPlan = {
  /** Those without the app last; the recipient of one who has yet to be found in Teams is their address. */
  readonly due: readonly { readonly prompt: DuePrompt; readonly notLinked: NotLinked }[];
  /** How many of them get the app first. */
  readonly withoutApp: number;
  /** Those who were asked not long ago, have chosen a day, or have to wait. */
  readonly later: number;
  /** Those who would be asked, but whose address belongs to nobody that the bot can write to. */
  readonly unknown: number;
};

/** What is known of how to reach people. */
export type Reachable = {
  /** The addresses of everyone who has a chat with the bot, by Entra object id. */
  readonly addresses: ReadonlyMap<string, readonly string[]>;
  /** Who has an address, as far as people were looked for in Teams: an Entra object id, or undefined for nobody. */
  readonly found: ReadonlyMap<string, string | undefined>;
  /** Whom an admin has matched by hand, an Entra object id by MCID. */
  readonly matches: ReadonlyMap<string, string>;
  /** Whether people who lack the app can be looked for in Teams and given it. */
  readonly installsApp: boolean;
};

type PromptDays = Pick<Promptable, 'promptedOn' | 'remindOn'>;

/** @param days when each person was asked or wants to be asked, by recipient */
export function planPrompts(
  {
    notLinked,
    reachable,
    days,
  }: {
    readonly notLinked: readonly NotLinked[];
    readonly reachable: Reachable;
    readonly days: Readonly<Record<string, PromptDays>>;
  },
  today: CalendarDay,
): PromptPlan {
  const recipientOf = createRecipientOf(reachable);
  const known = new Map<string, NotLinked>();
  let unknown = 0;
  for (const each of notLinked) {
    const recipient = recipientOf(each.person);
    if (recipient && !known.has(recipient)) known.set(recipient, each);
    if (!recipient && decidePrompt(each, today).kind === 'prompt') unknown += 1;
  }
  const people = [...known].map(([recipient, { person, state, hasValidSkill }]) => ({
    ...daysOf(person, recipient),
    ...{ recipient, state, hasValidSkill },
  }));
  const [withApp, withoutApp] = [true, false].map((hasApp) =>
    promptsDue(
      people.filter(({ recipient }) => reachable.addresses.has(recipient) === hasApp),
      today,
    ),
  ) as [DuePrompt[], DuePrompt[]];
  return {
    due: [...withApp, ...withoutApp].flatMap((prompt) => {
      const person = known.get(prompt.recipient);
      return person ? [{ prompt, notLinked: person }] : [];
    }),
    withoutApp: withoutApp.length,
    later: people.filter((person) => decidePrompt(person, today).kind === 'later').length,
    unknown,
  };

  /** Of whoever was asked at an address before they were known; what went to nobody's address has asked nobody. */
  function daysOf(person: ReportedPerson, recipient: string) {
    const { found } = reachable;
    const before = addressesOf(person).filter((address) => !found.has(address) || found.get(address));
    return Object.assign({}, ...[...before, recipient].map((key) => days[key])) as PromptDays;
  }
}

function createRecipientOf({ addresses, found, matches, installsApp }: Reachable) {
  const owners = new Map([...addresses].flatMap(([id, own]) => own.map((address) => [addressKey(address), id])));
  return (person: ReportedPerson): string | undefined => {
    const own = addressesOf(person);
    const owner = own.flatMap((address) => owners.get(address) ?? [])[0];
    const matched = person.mcids.flatMap((mcid) => matches.get(mcid) ?? [])[0];
    if (owner || (matched && addresses.has(matched))) return owner ?? matched;
    if (!installsApp) return undefined;
    return matched ?? own.flatMap((address) => found.get(address) ?? [])[0] ?? own[0];
  };
}
