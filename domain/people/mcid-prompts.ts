import { addDays, type CalendarDay } from '../time/calendar-day.ts';
import type { McidState } from './mcid-state.ts';

/** A person who could be asked to link their MCID. */
export type Promptable = {
  /** The Entra object id. */
  readonly recipient: string;
  readonly state: McidState;
  /** True if one of their skills would count once associated (R8). */
  readonly hasValidSkill: boolean;
  /** The day on which a prompt was last handed to delivery, whether or not it arrived. */
  readonly promptedOn?: CalendarDay;
  /** The day on which the person wants to be reminded. */
  readonly remindOn?: CalendarDay;
};

export type PromptPolicy = {
  /** The minimum number of days between two prompts, unless the person has chosen a day. */
  readonly everyDays: number;
};

const PROMPT_POLICY: PromptPolicy = { everyDays: 14 };

/** The request in a prompt: to link, or to check why a link that should show by now does not (S11). */
type PromptStep =
  | { readonly kind: 'link'; readonly rule: 'R11'; readonly inPmc: boolean }
  | ({ readonly kind: 'followUp' } & Pick<Overdue, 'rule' | 'since' | 'evidence'>);

type Overdue = Extract<McidState, { kind: 'overdue' }>;

export type PromptDecision =
  | { readonly kind: 'prompt'; readonly step: PromptStep }
  /** Not before this day, unless something changes. */
  | { readonly kind: 'later'; readonly from: CalendarDay }
  /** There is nothing to ask in this state. */
  | { readonly kind: 'nothingToAsk'; readonly state: McidState['kind'] };

/** A due prompt; its id stays the same until the person is prompted again. */
export type DuePrompt = { readonly id: string; readonly recipient: string; readonly step: PromptStep };

/**
 * Decides whether to prompt a person on a day.
 *
 * - People who are linked, have left, have linked elsewhere or only wait for the report are not asked.
 * - A limit on associations holds through the day before `until`.
 * - 72 hours after a person says that they have linked, a report that does not show it is followed up.
 * - A day that the person has chosen takes precedence over the policy's days, once.
 */
export function decidePrompt(
  { state, promptedOn, remindOn }: Omit<Promptable, 'recipient' | 'hasValidSkill'>,
  today: CalendarDay,
  { everyDays }: PromptPolicy = PROMPT_POLICY,
): PromptDecision {
  if (state.kind === 'limitedUntil') return { kind: 'later', from: state.until };
  if (state.kind === 'waiting') return { kind: 'later', from: addDays(state.through, 1) };
  const step = stepOf(state);
  if (!step) return { kind: 'nothingToAsk', state: state.kind };
  const isChosen = remindOn && (!promptedOn || remindOn > promptedOn);
  const from = isChosen ? remindOn : promptedOn && addDays(promptedOn, everyDays);
  return from && from > today ? { kind: 'later', from } : { kind: 'prompt', step };
}

/** Returns the prompts due on a day: first people linked in PMC, then those with a skill that would count (R8). */
export function promptsDue(people: readonly Promptable[], today: CalendarDay, policy = PROMPT_POLICY): DuePrompt[] {
  return people
    .flatMap((person) => {
      const decision = decidePrompt(person, today, policy);
      return decision.kind === 'prompt' ? [{ person, step: decision.step }] : [];
    })
    .sort((a, b) => urgency(a.person) - urgency(b.person))
    .map(({ person, step }) => ({ id: promptId(person, step), recipient: person.recipient, step }));
}

function stepOf(state: McidState): PromptStep | undefined {
  switch (state.kind) {
    case 'unlinked':
    case 'prompted':
      return { kind: 'link', rule: state.rule, inPmc: state.inPmc };
    case 'overdue':
      return { kind: 'followUp', rule: state.rule, since: state.since, evidence: state.evidence };
    default:
      return undefined;
  }
}

function urgency({ state, hasValidSkill }: Promptable): number {
  if ('inPmc' in state && state.inPmc && hasValidSkill) return 0;
  return hasValidSkill ? 1 : 2;
}

function promptId({ recipient, promptedOn }: Promptable, { rule, kind }: PromptStep): string {
  return [rule, `${kind}Prompt`, promptedOn ? `after ${promptedOn}` : 'first', recipient]
    .map(encodeURIComponent)
    .join('/');
}
