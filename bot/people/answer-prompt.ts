import { type McidPrompt, mcidPromptCard } from '../../cards/people/mcid-prompt.ts';
import { lastDayLimited } from '../../domain/people/last-day-limited.ts';
import { type McidStatement, OBSTACLES } from '../../domain/people/mcid-statement.ts';
import { REMINDERS, type Reminder } from '../../domain/people/reminders.ts';
import { addDays, type CalendarDay, parseDay } from '../../domain/time/calendar-day.ts';
import type { ActionHandler, Request } from '../turn/handler.ts';
import type { ActionData } from '../turn/incoming.ts';
import { readOwnMcid } from './read-own-mcid.ts';

const DAYS_UNTIL: Readonly<Record<Reminder, number>> = { tomorrow: 1, week: 7, month: 30 };

type Statement = McidStatement['said'];

/** Shows a step of the prompt. Needs no role, since people answer for themselves only. */
export const showPrompt: ActionHandler = async (request) => {
  const { data, today } = request;
  switch (data.step) {
    case 'own':
      return show(await ownPrompt(request), request);
    case 'remind':
    case 'cannot':
      return show({ kind: data.step }, request);
    case 'limited':
      return show({ kind: 'limited', today, isUnclear: false }, request);
    default:
      return 'notUnderstood';
  }
};

/** Saves the day from which the person may be asked again. */
export const remindLater: ActionHandler = async (request) => {
  const { data, person, today, deps } = request;
  const reminder = REMINDERS.find((each) => each === data.after);
  if (!reminder) return 'notUnderstood';
  const remindOn = addDays(today, DAYS_UNTIL[reminder]);
  const answeredAt = deps.now().toISOString();
  await deps.mcidPrompts.change(person.tenantId, [person.userId], { remindOn, answeredAt });
  return show({ kind: 'reminded', on: remindOn }, request);
};

/** Saves the person's statement about their MCID, and shows the next step. */
export const saveStatement: ActionHandler = async (request) => {
  const { data, person, today, deps } = request;
  const statement = statementIn(data, today);
  if (statement === 'unknown') return 'notUnderstood';
  if (statement === 'unclear') return show({ kind: 'limited', today, isUnclear: true }, request);
  const addresses = await deps.memberAddresses(person);
  await deps.mcidStatements.save(person.tenantId, person.userId, { said: statement, addresses });
  await deps.mcidPrompts.change(person.tenantId, [person.userId], { answeredAt: deps.now().toISOString() });
  const obstacle = OBSTACLES.find((each) => each === statement.kind);
  return show(obstacle ? { kind: obstacle } : await ownPrompt(request), request);
};

function show(prompt: McidPrompt, { language, deps }: Request) {
  return { card: mcidPromptCard(prompt, deps.catalogue, language) };
}

async function ownPrompt({ person, today, deps }: Request): Promise<McidPrompt> {
  return { kind: 'own', own: await readOwnMcid(person, today, deps) };
}

/** Reads a statement. `unclear`: its last day is missing or too far away; `unknown`: no card offers it. */
function statementIn({ said, until }: ActionData, today: CalendarDay): Statement | 'unclear' | 'unknown' {
  if (said === 'linked' || said === 'linkedElsewhere') return { kind: said, on: today };
  if (said === 'limited') {
    const day = typeof until === 'string' ? parseDay(until) : undefined;
    return day && day > today && day <= lastDayLimited(today) ? { kind: 'limited', on: today, until: day } : 'unclear';
  }
  const obstacle = OBSTACLES.find((each) => each === said);
  return obstacle ? { kind: obstacle, on: today } : 'unknown';
}
