import { demoPartner } from '../../domain/demo/demo-partner.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { startCompanyBot } from './company-bot.ts';

/** The day of the demo partner in tests: its Action Pack has nine days left, its gold in Data Analytics forty. */
export const DEMO_DAY: CalendarDay = '2026-12-01';

/** Starts a bot whose company is the demo partner. The admin and the colleague are not in its report. */
export async function startDemoBot() {
  const bot = await startCompanyBot();
  bot.setNow(`${DEMO_DAY}T12:00Z`);
  const { records, facts } = demoPartner(DEMO_DAY);
  await bot.know(records, { facts, importedOn: DEMO_DAY });
  return bot;
}

/** The names of the people of the demo partner, which a colleague may not read. */
export const DEMO_NAMES =
  /Lindqvist|Berg|Nyman|Okafor|Virtanen|Haddad|Sjöberg|Holm|Sandström|Karin|Brandt|Rahimi|Anna|Johan|Mia|Omar/;
