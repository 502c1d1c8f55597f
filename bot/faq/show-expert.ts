import { expertCard } from '../../cards/faq/expert.ts';
import type { Language } from '../../domain/language.ts';
import { answerPrivately } from '../settings/answer-privately.ts';
import { otherAdmins } from '../settings/other-admins.ts';
import type { Outcome, Request } from '../turn/handler.ts';

/** Says which people can help when the bot cannot. Names the bot's admins in the asker's own chat only. */
export async function showExpert({ person, language, deps }: Request): Promise<Outcome> {
  return { card: expertCard(person.scope === 'personal' ? await otherAdmins(person, deps) : undefined, language) };
}

/** Names the bot's admins in the asker's own chat, since a channel need not read who has which role. */
export async function sendExperts(request: Request): Promise<Outcome> {
  const admins = await otherAdmins(request.person, request.deps);
  return answerPrivately(request, { subject: 'experts', card: (each: Language) => expertCard(admins, each) });
}
