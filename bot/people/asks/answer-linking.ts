import { missingDataCard } from '../../../cards/parts/missing-data.ts';
import { saidCard } from '../../../cards/parts/said.ts';
import {
  countSentence,
  type LinkingSentence,
  pmcSentence,
  waitingSentence,
  whoSentence,
} from '../../../cards/people/answers/linking-sentences.ts';
import { linkingCard } from '../../../cards/people/linking.ts';
import type { AbilityHandler } from '../../turn/handler.ts';
import { readLinking } from '../read-linking.ts';

/** Answers who has not linked. */
export const answerNotLinked = aboutLinking(whoSentence);

/** Answers how many have linked. */
export const answerLinkedCount = aboutLinking(countSentence);

/** Answers how long people who are associated in PMC only still count (R8). */
export const answerPmc = aboutLinking(pmcSentence);

/** Answers who says that they have linked although the report does not show it. */
export const answerWaiting = aboutLinking(waitingSentence);

/** Returns a handler that puts a sentence before the people who have not linked. */
function aboutLinking(sentence: LinkingSentence): AbilityHandler {
  return async (request) => {
    const { language } = request;
    const content = await readLinking(request);
    if (!content) return { card: missingDataCard({ ability: 'linking', missing: 'report' }, language) };
    return { card: saidCard(sentence(content, language), linkingCard(content, language)) };
  };
}
