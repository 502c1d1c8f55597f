import { expertCard, type ShownAdmin } from '../../cards/faq/expert.ts';
import type { Language } from '../../domain/language.ts';
import { within } from '../async/within.ts';
import type { Deps } from '../deps.ts';
import { answerPrivately } from '../settings/answer-privately.ts';
import { type Admin, readAdmins } from '../settings/read-admins.ts';
import type { Outcome, Request } from '../turn/handler.ts';
import type { Person } from '../turn/person.ts';

const MOST_NAMED = 5;
/** An admin whose address takes longer is named without a link. */
const ADDRESS_MS = 1_000;

/** Says which people can help when the bot cannot. Names the bot's admins in the asker's own chat only. */
export async function showExpert({ person, language, deps }: Request): Promise<Outcome> {
  return { card: expertCard(person.scope === 'personal' ? await otherAdmins(person, deps) : undefined, language) };
}

/** Names the bot's admins in the asker's own chat, since a channel need not read who has which role. */
export async function sendExperts(request: Request): Promise<Outcome> {
  const admins = await otherAdmins(request.person, request.deps);
  return answerPrivately(request, { subject: 'experts', card: (each: Language) => expertCard(admins, each) });
}

/** Reads the admins without the asker; none if the store fails, so that the rest of the card is still shown. */
async function otherAdmins({ tenantId, userId }: Person, deps: Deps): Promise<ShownAdmin[]> {
  const admins = await readAdmins(tenantId, deps).catch((error: unknown) => {
    deps.log.error({ err: error }, 'Admins could not be read');
    return [];
  });
  const others = admins.filter((admin) => admin.userId !== userId).slice(0, MOST_NAMED);
  return Promise.all(others.map(async (admin) => ({ name: admin.name, address: await addressOf(admin, deps) })));
}

/** Returns the name that the admin signs in with, which comes last. */
async function addressOf({ chat }: Admin, { memberAddresses }: Deps): Promise<string | undefined> {
  const { userId: teamsId } = chat;
  if (!teamsId) return undefined;
  const addresses = await within(ADDRESS_MS, memberAddresses({ ...chat, teamsId })).catch(() => []);
  return addresses.at(-1);
}
