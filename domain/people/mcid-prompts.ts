import { addDays, type CalendarDay } from '../time/calendar-day.ts';
import type { McidState } from './mcid-state.ts';

/** What is known of someone who could be asked to link their MCID. */
export type Promptable = {
  /** The Entra object id. */
  readonly recipient: string;
  readonly state: McidState;
  /** Whether a skill of theirs would count if it were associated (R8). */
  readonly hasValidSkill: boolean;
  /** The day on which a prompt was last handed to delivery, whether or not anybody can tell that it arrived. */
  readonly promptedOn?: CalendarDay;
  /** The day on which the person has asked to be reminded. */
  readonly remindOn?: CalendarDay;
};

export type PromptPolicy = {
  /** At least so many days lie between two prompts, unless the person has chosen a day. */
  readonly everyDays: number;
};

const PROMPT_POLICY: PromptPolicy = { everyDays: 14 };

/** What a prompt asks: to link, or, where the link should show by now, to look into why it does not (S11). */
type PromptStep =
  | { readonly kind: 'link'; readonly rule: 'R11'; readonly inPmc: boolean }
  | ({ readonly kind: 'followUp' } & Pick<Overdue, 'rule' | 'since' | 'evidence'>);

type Overdue = Extract<McidState, { kind: 'overdue' }>;

export type PromptDecision =
  | { readonly kind: 'prompt'; readonly step: PromptStep }
  /** Not before this day, if nothing changes until then. */
  | { readonly kind: 'later'; readonly from: CalendarDay }
  /** Nothing to ask for as things are. */
  | { readonly kind: 'nothingToAsk'; readonly state: McidState['kind'] };

/** A prompt that is due, with an id that stays the same until the person is prompted again. */
export type DuePrompt = { readonly id: string; readonly recipient: string; readonly step: PromptStep };

/**
 * Whether to prompt someone on a day. Nobody is asked who is linked, has left, has linked elsewhere, or only has to wait
 * for the report; a limit on associations holds through the day before `until`; and 72 hours after the person says to
 * have linked, a report that still does not show it is followed up. The day that the person has chosen comes before the
 * policy's days, once.
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

/** The prompts due on a day: first those whom PMC shows as linked, then those with a skill that would count (R8). */
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
