import { noAnswerCard } from '../../cards/faq/no-answer.ts';
import type { ActionHandler } from '../turn/handler.ts';

/** Answers "none of these" on near questions. */
export const showNoAnswer: ActionHandler = async ({ language }) => ({ card: noAnswerCard(language) });
