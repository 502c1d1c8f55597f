import { type McidPrompt, mcidPromptCard } from '../../cards/people/mcid-prompt.ts';
import { lastDayLimited } from '../../domain/people/last-day-limited.ts';
import { type McidStatement, OBSTACLES } from '../../domain/people/mcid-statement.ts';
import { REMINDERS, type Reminder } from '../../domain/people/reminders.ts';
import { addDays, type CalendarDay, parseDay } from '../../domain/time/calendar-day.ts';
import type { Deps } from '../deps.ts';
import type { ActionHandler, Handled } from '../turn/handler.ts';
import type { ActionData } from '../turn/incoming.ts';
import type { Person } from '../turn/person.ts';
import { readOwnMcid } from './read-own-mcid.ts';

const DAYS_TO: Readonly<Record<Reminder, number>> = { tomorrow: 1, week: 7, month: 30 };

type Said = McidStatement['said'];

/** Shows a step of the prompt; whom it asks has no role in it, since everyone answers for themselves only. */
export const showPrompt: ActionHandler = async ({ step }, { today, language }, person, deps) => {
  if (person.scope !== 'personal') return 'notUnderstood';
  const show = (prompt: McidPrompt) => ({ card: mcidPromptCard(prompt, deps.catalogue, language) });
  switch (step) {
    case 'own':
      return show(await ownPrompt(person, today, deps));
    case 'remind':
    case 'cannot':
      return show({ kind: step });
    case 'limited':
      return show({ kind: 'limited', today, isUnclear: false });
    default:
      return 'notUnderstood';
  }
};

/** Remembers from which day on the person may be asked again. */
export const remindLater: ActionHandler = async ({ after }, { today, language }, person, deps) => {
  const reminder = REMINDERS.find((each) => each === after);
  if (!reminder || person.scope !== 'personal') return 'notUnderstood';
  const remindOn = addDays(today, DAYS_TO[reminder]);
  const answeredAt = deps.now().toISOString();
  await deps.mcidPrompts.change(person.tenantId, [person.userId], { remindOn, answeredAt });
  return { card: mcidPromptCard({ kind: 'reminded', on: remindOn }, deps.catalogue, language) };
};

/** Remembers what the person says of their MCID, and shows what is the next thing to do. */
export const saveStatement: ActionHandler = async (data, { today, language }, person, deps): Promise<Handled> => {
  const said = person.scope === 'personal' ? saidIn(data, today) : 'unknown';
  if (said === 'unknown') return 'notUnderstood';
  const show = (prompt: McidPrompt) => ({ card: mcidPromptCard(prompt, deps.catalogue, language) });
  if (said === 'unclear') return show({ kind: 'limited', today, isUnclear: true });
  const addresses = await deps.memberAddresses(person);
  await deps.mcidStatements.save(person.tenantId, person.userId, { said, addresses });
  await deps.mcidPrompts.change(person.tenantId, [person.userId], { answeredAt: deps.now().toISOString() });
  const obstacle = OBSTACLES.find((each) => each === said.kind);
  return show(obstacle ? { kind: obstacle } : await ownPrompt(person, today, deps));
};

async function ownPrompt(person: Person, today: CalendarDay, deps: Deps): Promise<McidPrompt> {
  return { kind: 'own', own: await readOwnMcid(person, today, deps) };
}

function saidIn({ said, until }: ActionData, today: CalendarDay): Said | 'unclear' | 'unknown' {
  if (said === 'linked' || said === 'linkedElsewhere') return { kind: said, on: today };
  if (said === 'limited') {
    const day = typeof until === 'string' ? parseDay(until) : undefined;
    return day && day > today && day <= lastDayLimited(today) ? { kind: 'limited', on: today, until: day } : 'unclear';
  }
  const obstacle = OBSTACLES.find((each) => each === said);
  return obstacle ? { kind: obstacle, on: today } : 'unknown';
}
