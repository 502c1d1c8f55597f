import { impossibleDateCard } from '../cards/parts/impossible-date.ts';
import { unknownMentionCard } from '../cards/parts/unknown-mention.ts';
import type { CommandArguments } from '../domain/company/read-arguments.ts';
import type { SkillRecord } from '../domain/competencies/skill-record.ts';
import { type ReportedPerson, recordsAt } from '../domain/people/people.ts';
import { peopleFinder } from '../domain/understanding/mentions/find-people.ts';
import { readText } from '../domain/understanding/mentions/words.ts';
import { reportDay } from './company/report-day.ts';
import type { Ability, Ask } from './turn/ability.ts';
import { checkAccess, type Refusal } from './turn/access.ts';
import type { Outcome, Request } from './turn/handler.ts';
import { maySeeNames } from './turn/permissions.ts';
import type { Reply } from './turn/reply.ts';

/** A plain question to an ability, with the kind that it is of. */
type AskRequest = {
  readonly ability: Ability | undefined;
  readonly ask: string;
  readonly args: CommandArguments;
  readonly question: string | undefined;
};

/**
 * Answers a plain question, with the access and place of its ability unless it has its own. Words in it that name nobody
 * and nothing are asked back first; to somebody who may not see names, a known name and an unknown one are the same.
 */
export async function runAsk(
  { ability, ask: kind, args, question }: AskRequest,
  request: Request,
): Promise<Outcome | Refusal> {
  const asked = ability?.asks?.[kind];
  if (!ability || !asked) return 'notUnderstood';
  const ask: Ask = typeof asked === 'function' ? { handle: asked } : asked;
  if (ask.seemsMeant?.(args) === false) return 'notUnderstood';
  const { access = ability.access, where = ability.where } = ask;
  const instead = await checkAccess({ access, ...(where && { where }) }, request);
  if (instead) return instead;
  if (args.impossibleDate) return { card: impossibleDateCard(args.impossibleDate, request.language) };
  const known = ask.takesAnyone ? args : await withKnown(args, request);
  if ('refusal' in known || 'card' in known) return known;
  return ask.handle({ ...request, args: known, ...(question !== undefined && { question }) });
}

/**
 * Returns the arguments if all that they name is known, else a card that says what is not, with the near ones. People may
 * name themselves; a refusal follows if they name anybody else and may not see names.
 */
async function withKnown(args: CommandArguments, request: Request): Promise<CommandArguments | Reply | Refusal> {
  const { unknown, ...others } = args;
  if (!unknown) return args;
  const { person, language, deps } = request;
  const isPerson = unknown.kind === 'nobody' || unknown.kind === 'several';
  const { index } = await deps.companies.find(person.tenantId);
  const report = index.imports.skills?.current;
  if (isPerson && !(await maySeeNames(person, deps))) {
    const rows = await deps.importRows<SkillRecord>(person.tenantId, report);
    const own = person.scope === 'personal' ? recordsAt(rows, await deps.memberAddresses(person)) : [];
    const people = peopleNamed(unknown.name, own);
    return people.length > 0 ? { ...others, people } : { refusal: 'message.roleNeeded' };
  }
  return { card: unknownMentionCard(unknown, report && reportDay(report, person), language) };
}

/** Returns the people of some rows whose names consist of the words. */
function peopleNamed(name: string, rows: readonly SkillRecord[]): readonly ReportedPerson[] {
  const { words } = readText(name);
  const found = peopleFinder(rows).find(words, 0);
  return found?.length === words.length ? found.people : [];
}
