import type { CommandArguments } from '../domain/company/read-arguments.ts';
import type { LastShown, ShownAbility } from '../domain/conversation/last-shown.ts';
import { type FollowUp, mayLean, readFollowUp } from '../domain/conversation/read-follow-up.ts';
import { repeatQuestion } from '../domain/conversation/repeat-question.ts';
import { hasPronoun, spellOutPronouns } from '../domain/conversation/spell-out-pronouns.ts';
import type { Language } from '../domain/language.ts';
import { peopleOf, personName, type ReportedPerson } from '../domain/people/people.ts';
import { COMPETENCY_PROGRAMME } from '../domain/programmes/programmes.ts';
import { dayIn } from '../domain/time/calendar-day.ts';
import { askArguments } from '../domain/understanding/ask-arguments.ts';
import type { ReadMessage } from '../domain/understanding/read-message.ts';
import { ABILITIES } from './abilities.ts';
import { readCompany } from './company/read-company.ts';
import type { Deps } from './deps.ts';
import { carryOn } from './turn/carry-on.ts';
import type { Person } from './turn/person.ts';
import { readQuestion, withArea } from './turn/read-question.ts';
import { recall } from './turn/recall.ts';
import { type Intent, SCOPE_NAMES } from './turn/router.ts';
import { understandingFor } from './understanding-for.ts';

/** The meaning of a follow-up. `unclear`: what was shown last leads on to nothing of the kind. */
export type Followed =
  | Extract<Intent, { kind: 'ability' | 'action' }>
  | (ReadMessage & { readonly kind: 'question' })
  | { readonly kind: 'unclear' };

type FollowedTurn = { readonly intent: Followed; readonly language: Language | undefined };

/** A message that reads as a follow-up, and the names in it. */
type Line = ReadMessage & { readonly followUp: FollowUp; readonly args: CommandArguments };

/** Reads a short line by what the person was shown last; undefined if it is no follow-up or nothing was shown. */
export async function readAsFollowUp(
  message: ReadMessage,
  person: Person,
  deps: Deps,
): Promise<FollowedTurn | undefined> {
  const { question, understood } = message;
  if (!mayLean(question)) return undefined;
  const today = dayIn(deps.now(), person.timeZone);
  const args = withoutAreaName(withArea(askArguments(understood), question, today));
  const followUp = readFollowUp(question, args);
  if (!followUp) return hasPronoun(question) ? readPronouns(question, person, deps) : undefined;
  const shown = await recall(person, deps);
  if (!shown || shown.kind === 'other') {
    const isSure = followUp.kind === 'further' || (followUp.kind === 'changed' && followUp.isSure);
    const isOwn = understood.outcome.kind !== 'none';
    return isSure && !isOwn ? { intent: { kind: 'unclear' }, language: understood.language } : undefined;
  }
  const line = { ...message, followUp, args };
  const language = followUp.kind === 'again' ? followUp.language : (understood.language ?? shown.language);
  const intent = await (shown.kind === 'entry'
    ? afterEntry(line, shown, person, deps)
    : afterCard(line, shown, person, deps));
  return intent && { intent, language };
}

/** Reads a line whose pronoun stands for the person or competency shown, if it then asks an ability. */
export async function readPronouns(question: string, person: Person, deps: Deps): Promise<FollowedTurn | undefined> {
  const shown = await recall(person, deps);
  if (shown?.kind !== 'ability') return undefined;
  const [only, ...others] = await peopleShown(shown, person, deps);
  const understood = (await understandingFor(person, deps, question))(question);
  const isNamed = understood.mentions.some(({ kind }) => kind === 'competency' || kind === 'person');
  const { competency } = shown.args;
  const spelled = spellOutPronouns(question, {
    person: only && others.length === 0 ? personName(only) : undefined,
    thing: isNamed ? undefined : COMPETENCY_PROGRAMME.competencies.find(({ id }) => id === competency)?.name,
  });
  if (!spelled) return undefined;
  const meant = (await understandingFor(person, deps, spelled))(spelled);
  if (meant.outcome.kind !== 'ask') return undefined;
  const today = () => dayIn(deps.now(), person.timeZone);
  const { intent } = readQuestion({ intent: { kind: 'question', question: spelled }, understood: meant, today });
  const language = understood.language ?? shown.language;
  return intent.kind === 'ability' ? { intent, language } : undefined;
}

/** Takes the name of a solution area out of the rest, in which it is not masked. */
function withoutAreaName(args: CommandArguments): CommandArguments {
  const [named] = args.area ? SCOPE_NAMES.areas(args.rest) : [];
  return named ? { ...args, rest: `${args.rest.slice(0, named.from)} ${args.rest.slice(named.to)}` } : args;
}

/** Shows an entry again, or asks its question for another name. The entry's own follow-ups are read with the FAQ. */
async function afterEntry(
  { followUp, question, understood }: Line,
  shown: LastShown & { readonly kind: 'entry' },
  person: Person,
  deps: Deps,
): Promise<Followed | undefined> {
  if (followUp.kind === 'again') {
    return { kind: 'action', verb: 'faq.show', data: { entryId: shown.entryId, language: followUp.language } };
  }
  if (followUp.kind !== 'changed' || !followUp.isSure || !shown.question) return undefined;
  const understand = await understandingFor(person, deps, shown.question, question);
  const before = { text: shown.question, mentions: understand(shown.question).mentions };
  const repeated = repeatQuestion(before, { text: question, mentions: understood.mentions });
  if (!repeated) return undefined;
  const message = { question: repeated, understood: understand(repeated) };
  if (message.understood.outcome.kind === 'answer') return { kind: 'question', ...message };
  const today = () => dayIn(deps.now(), person.timeZone);
  const { intent } = readQuestion({
    intent: { kind: 'question', question: repeated },
    understood: message.understood,
    today,
  });
  return intent.kind === 'ability' ? intent : undefined;
}

/** Shows a card again, the same for other names, or what it leads on to. */
async function afterCard(
  { followUp, args, question }: Line,
  shown: LastShown & ShownAbility,
  person: Person,
  deps: Deps,
): Promise<Followed> {
  const { ability, ask } = shown;
  const shownPeople = await peopleShown(shown, person, deps);
  if (followUp.kind === 'again') {
    const { mcids: _, ...before } = shown.args;
    const again = { ...before, ...(shownPeople.length > 0 && { people: shownPeople }) };
    return { kind: 'ability', ability, ...(ask !== undefined && { ask }), args: again };
  }
  const carried = carryOn({ followUp, args, shown, shownPeople }, ABILITIES);
  return carried ? { ...carried, question } : { kind: 'unclear' };
}

/** Returns the people that a card was about: those in its arguments, else those that its question named. */
async function peopleShown(
  { args: { mcids }, question }: LastShown & ShownAbility,
  person: Person,
  deps: Deps,
): Promise<readonly ReportedPerson[]> {
  if (mcids) {
    const { company } = await readCompany(person.tenantId, dayIn(deps.now(), person.timeZone), deps);
    return peopleOf(company.records).filter((each) => each.mcids.some((mcid) => mcids.includes(mcid)));
  }
  if (!question) return [];
  const understand = await understandingFor(person, deps, question);
  return askArguments(understand(question)).people ?? [];
}
