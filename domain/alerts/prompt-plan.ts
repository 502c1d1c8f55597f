import type { CalendarDay } from '../calendar-day.ts';
import { addressesOf, type NotLinked } from '../company/linking.ts';
import { addressKey } from '../company/people.ts';
import { type DuePrompt, decidePrompt, type Promptable, promptsDue } from './mcid-prompts.ts';

/** Whom to ask to link, and how many not. */
export type PromptPlan = {
  readonly due: readonly { readonly prompt: DuePrompt; readonly notLinked: NotLinked }[];
  /** Those who were asked not long ago, have chosen a day, or have to wait. */
  readonly later: number;
  /** Those who would be asked, but whose address belongs to nobody that the bot can write to. */
  readonly unknown: number;
};

/**
 * @param addresses of everyone to whom the bot can write, by Entra object id
 * @param days on which each was asked, or wants to be, by the same id
 */
export function planPrompts(
  notLinked: readonly NotLinked[],
  addresses: ReadonlyMap<string, readonly string[]>,
  days: Readonly<Record<string, Pick<Promptable, 'promptedOn' | 'remindOn'>>>,
  today: CalendarDay,
): PromptPlan {
  const owners = new Map([...addresses].flatMap(([id, own]) => own.map((address) => [addressKey(address), id])));
  const recipientOf = ({ person }: NotLinked) => addressesOf(person).flatMap((address) => owners.get(address) ?? [])[0];
  const known = new Map<string, NotLinked>();
  let unknown = 0;
  for (const each of notLinked) {
    const recipient = recipientOf(each);
    if (recipient && !known.has(recipient)) known.set(recipient, each);
    if (!recipient && decidePrompt(each, today).kind === 'prompt') unknown += 1;
  }
  const people = [...known].map(([recipient, { state, hasValidSkill }]) => ({
    ...days[recipient],
    ...{ recipient, state, hasValidSkill },
  }));
  return {
    due: promptsDue(people, today).flatMap((prompt) => {
      const person = known.get(prompt.recipient);
      return person ? [{ prompt, notLinked: person }] : [];
    }),
    later: people.filter((person) => decidePrompt(person, today).kind === 'later').length,
    unknown,
  };
}
