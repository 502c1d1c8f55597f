import { missingDataCard } from '../../cards/parts/missing-data.ts';
import { linkingCard } from '../../cards/people/linking.ts';
import type { AbilityHandler } from '../turn/handler.ts';
import { readLinking } from './read-linking.ts';

/** Shows who has not linked their MCID; in a shared chat, only how many. */
export const showLinking: AbilityHandler = async (request) => {
  const content = await readLinking(request);
  if (!content) return { card: missingDataCard({ ability: 'linking', missing: 'report' }, request.language) };
  return { card: linkingCard(content, request.language) };
};
