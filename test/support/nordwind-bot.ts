import { demoPartner } from '../../domain/demo/demo-partner.ts';
import { startCompanyBot } from './company-bot.ts';
import { NORDWIND_DAY } from './nordwind.ts';

/** Starts a bot that knows Nordwind, the demo partner; the colleague is one of its people, or nobody in its report. */
export async function startNordwindBot(colleague = 'nobody') {
  const bot = await startCompanyBot();
  bot.setNow(`${NORDWIND_DAY}T12:00Z`);
  const { records, facts } = demoPartner(NORDWIND_DAY);
  await bot.know(records, { facts, importedOn: NORDWIND_DAY });
  const email = `${colleague}@nordwind.example`;
  bot.connector.roster.set('29:colleague', { email, userPrincipalName: email });
  return bot;
}
