import { DEMO_PEOPLE } from '../../domain/demo/demo-people.ts';
import type { Language } from '../../domain/language.ts';
import { fold } from '../../domain/text/fold.ts';
import { messageActivity, TENANT } from '../support/activities.ts';
import { textOf } from '../support/card-text.ts';
import { lastCard, startBot } from '../support/running-bot.ts';

const ADMIN = { id: '29:astrid', name: 'Astrid Dahl', aadObjectId: 'aad-astrid' };
const LOCALES = { en: 'en-US', sv: 'sv-SE' };

/** Who talks: the demo partner's admin, who is not in its report, or a colleague by first name. */
export type Speaker = { readonly as: 'admin' | 'employee'; readonly who?: string; readonly language: Language };

/** Has a conversation with a fresh bot that knows the demo partner; returns the words of the last reply. */
export async function talkToDemo(turns: readonly string[], { as, who, language }: Speaker): Promise<string> {
  const bot = await startBot({ env: { DEMO_PARTNER: `${TENANT}:${ADMIN.aadObjectId}` } });
  try {
    const from = as === 'admin' ? ADMIN : colleague(who ?? '');
    for (const person of [ADMIN, from]) {
      const email = `${fold(person.name).replace(' ', '.')}@nordwind.example`;
      bot.connector.roster.set(person.id, { email, userPrincipalName: email });
    }
    const say = (text: string, speaker: typeof ADMIN) =>
      bot.send(
        messageActivity({
          text,
          from: speaker,
          conversation: { id: `a:${speaker.id}`, conversationType: 'personal', tenantId: TENANT } as never,
          locale: LOCALES[language],
        }),
      );
    if (as === 'employee') await say('help', ADMIN);
    for (const turn of turns) await say(turn, from);
    return textOf(lastCard(bot.connector))
      .replace(/[*_]/g, '')
      .replace(/\u00a0/g, ' ');
  } finally {
    await bot.stop();
  }
}

function colleague(firstName: string): typeof ADMIN {
  const name = DEMO_PEOPLE.find((person) => fold(person.name).startsWith(`${firstName} `))?.name;
  if (!name) throw new Error(`The demo partner has nobody called ${firstName}.`);
  return { id: `29:${firstName}`, name, aadObjectId: `aad-${firstName}` };
}
