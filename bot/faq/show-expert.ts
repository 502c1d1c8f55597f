import { messageCard } from '../../cards/parts/message.ts';
import { words } from '../../cards/words.ts';
import type { Outcome, Request } from '../turn/handler.ts';

/** Says which people can help when the bot cannot. */
export async function showExpert({ language }: Request): Promise<Outcome> {
  const t = words(language);
  return { card: messageCard(t('expert.text'), t('expert.title')) };
}
