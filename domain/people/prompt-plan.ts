import type { CalendarDay } from '../time/calendar-day.ts';
import { addressKey } from './further-mcids.ts';
import { addressesOf, type NotLinked } from './linking.ts';
import { type DuePrompt, decidePrompt, type Promptable, promptsDue } from './mcid-prompts.ts';
import type { ReportedPerson } from './people.ts';

/** The people to ask to link, and the numbers of the others. */
export type PromptPlan = {
  /** People without the app last. The recipient is an address if the person has yet to be found in Teams. */
  readonly due: readonly { readonly prompt: DuePrompt; readonly notLinked: NotLinked }[];
  /** The number of these who get the app first. */
  readonly withoutApp: number;
  /** The number of people who were asked recently, have chosen a day or have to wait. */
  readonly later: number;
  /** The number of people who would be asked, but cannot be reached at their address. */
  readonly unknown: number;
};

/** The ways to reach people. */
export type Reachable = {
  /** The addresses of everyone who has a chat with the bot, by Entra object id. */
  readonly addresses: ReadonlyMap<string, readonly string[]>;
  /** The results of looking for addresses in the directory: an Entra object id, or undefined if nobody has it. */
  readonly directoryMatches: ReadonlyMap<string, string | undefined>;
  /** The matches that admins have made by hand: Entra object ids by MCID. */
  readonly matches: ReadonlyMap<string, string>;
  /** True if people without the app can be found in Teams and given it. */
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
  const byRecipient = new Map<string, NotLinked>();
  let unknown = 0;
  for (const each of notLinked) {
    const recipient = recipientOf(each.person);
    if (recipient && !byRecipient.has(recipient)) byRecipient.set(recipient, each);
    if (!recipient && decidePrompt(each, today).kind === 'prompt') unknown += 1;
  }
  const people = [...byRecipient].map(([recipient, { person, state, hasValidSkill }]) => ({
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
      const person = byRecipient.get(prompt.recipient);
      return person ? [{ prompt, notLinked: person }] : [];
    }),
    withoutApp: withoutApp.length,
    later: people.filter((person) => decidePrompt(person, today).kind === 'later').length,
    unknown,
  };

  /** Includes prompts sent to an address before its owner was found, unless the address turned out to be nobody's. */
  function daysOf(person: ReportedPerson, recipient: string) {
    const { directoryMatches } = reachable;
    const isNobodys = (address: string) => directoryMatches.has(address) && directoryMatches.get(address) === undefined;
    const before = addressesOf(person).filter((address) => !isNobodys(address));
    return Object.assign({}, ...[...before, recipient].map((key) => days[key])) as PromptDays;
  }
}

function createRecipientOf({ addresses, directoryMatches, matches, installsApp }: Reachable) {
  const owners = new Map([...addresses].flatMap(([id, own]) => own.map((address) => [addressKey(address), id])));
  return (person: ReportedPerson): string | undefined => {
    const own = addressesOf(person);
    const owner = own.flatMap((address) => owners.get(address) ?? [])[0];
    const matched = person.mcids.flatMap((mcid) => matches.get(mcid) ?? [])[0];
    if (owner || (matched && addresses.has(matched))) return owner ?? matched;
    if (!installsApp) return undefined;
    return matched ?? own.flatMap((address) => directoryMatches.get(address) ?? [])[0] ?? own[0];
  };
}
