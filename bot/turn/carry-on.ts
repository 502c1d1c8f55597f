import type { CommandArguments } from '../../domain/company/read-arguments.ts';
import type { ShownAbility } from '../../domain/conversation/last-shown.ts';
import type { FollowUp } from '../../domain/conversation/read-follow-up.ts';
import type { ReportedPerson } from '../../domain/people/people.ts';
import type { Abilities, Ability, FollowUpKind } from './ability.ts';
import type { Intent } from './router.ts';

/** A follow-up on a card of an ability: the names in the line, and the people that the card was about. */
type Line = {
  readonly followUp: Exclude<FollowUp, { kind: 'again' }>;
  readonly args: CommandArguments;
  readonly shown: ShownAbility;
  readonly shownPeople: readonly ReportedPerson[];
};

type AbilityIntent = Extract<Intent, { kind: 'ability' }>;

/**
 * Finds what a follow-up asks for: the card shown, for other names; or the ability that the card's row names for such a
 * follow-up. Returns undefined if the card leads on to nothing of the kind.
 */
export function carryOn(line: Line, abilities: Abilities): AbilityIntent | undefined {
  const { followUp, args, shown, shownPeople } = line;
  const row = abilities[shown.ability];
  if (!row) return undefined;
  const { mcids: _, ...rest } = shown.args;
  const before: CommandArguments = { ...rest, ...(shownPeople.length > 0 && { people: shownPeople }) };
  if (followUp.kind === 'further') return led(row, followUp.further, { ...before, rest: args.rest }, abilities);
  const people = args.people ?? [];
  const changed: CommandArguments = {
    ...(args.competency || args.area ? withoutScope(before) : before),
    ...stated(args),
    ...(people.length > 0 && { people: followUp.isAdded ? [...shownPeople, ...people] : people }),
    rest: args.rest,
  };
  const kind = kindOf(args);
  if (kind && !takes(shown, row, kind)) return led(row, kind, changed, abilities);
  return intent(shown.ability, shown.ask, changed);
}

/** A competency or an area takes the place of the one before. */
function withoutScope({ competency: _, area: __, ...others }: CommandArguments): CommandArguments {
  return others;
}

/** Returns the values that a line states, since an empty list would hide those that were shown. */
function stated(args: CommandArguments): Partial<CommandArguments> {
  const isStated = (value: unknown) => value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(args).filter(([, value]) => isStated(value)));
}

function kindOf({ people = [], skills = [], competency, area, unknown }: CommandArguments): FollowUpKind | undefined {
  if (people.length > 0 || unknown?.kind === 'nobody' || unknown?.kind === 'several') return 'person';
  if (skills.length > 0) return 'skill';
  return competency || area || unknown?.kind === 'competency' ? 'competency' : undefined;
}

/** True if the card shown was about something of the kind, or its ability takes it. */
function takes({ ask, args }: ShownAbility, row: Ability, kind: FollowUpKind): boolean {
  if (kind === 'person') return ask !== undefined && (args.mcids ?? []).length > 0;
  if (kind === 'skill') return (args.skills ?? []).length > 0;
  return (args.competency ?? args.area) !== undefined || row.takes === 'scope';
}

function led(
  row: Ability,
  kind: FollowUpKind,
  args: CommandArguments,
  abilities: Abilities,
): AbilityIntent | undefined {
  const [ability = '', ask] = row.followUps?.[kind]?.split('.') ?? [];
  return abilities[ability] && intent(ability, ask, args);
}

/** A command reads its rest, and no line follows its words here; a plain question has the whole line as its rest. */
function intent(ability: string, ask: string | undefined, args: CommandArguments): AbilityIntent {
  return { kind: 'ability', ability, ...(ask !== undefined && { ask }), args: ask ? args : { ...args, rest: '' } };
}
