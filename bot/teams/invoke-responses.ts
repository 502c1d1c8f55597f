import { CardFactory, type InvokeResponse } from 'botbuilder';
import type { Card } from '../../cards/card.ts';
import type { Answer } from '../answer.ts';
import type { SearchResult } from '../faq/compose-search.ts';

const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';
const MESSAGE = 'application/vnd.microsoft.activity.message';
const ERROR = 'application/vnd.microsoft.error';

/** Replaces the clicked card. */
export function cardResponse(card: Card): InvokeResponse {
  return { status: 200, body: { statusCode: 200, type: ADAPTIVE_CARD, value: card } };
}

/** Shows a text to the person who clicked; their card stays. */
export function textResponse(text: string): InvokeResponse {
  return { status: 200, body: { statusCode: 200, type: MESSAGE, value: text } };
}

/** Returns the response to a click that is not allowed or not known; undefined for any other answer. */
export function refusalOf({ kind, reply }: Answer): InvokeResponse | undefined {
  if (kind !== 'unknownAction' && kind !== 'forbidden') return undefined;
  const [statusCode, code] = kind === 'forbidden' ? [403, 'Forbidden'] : [400, 'BadRequest'];
  const value = { code, message: reply.card.fallbackText };
  return { status: 200, body: { statusCode, type: ERROR, value } };
}

export function feedbackResponse(outcome: 'accepted' | 'malformed'): InvokeResponse {
  return outcome === 'accepted' ? { status: 200, body: {} } : badRequest('This feedback could not be read.');
}

/** @param results undefined for a search that could not be read */
export function searchResponse(results: readonly SearchResult[] | undefined): InvokeResponse {
  if (!results) return badRequest('This search could not be read.');
  const attachments = results.map(({ card, title, preview }) => ({
    ...CardFactory.adaptiveCard(card),
    preview: CardFactory.thumbnailCard(title, preview),
  }));
  return { status: 200, body: { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } } };
}

export function badRequest(error: string): InvokeResponse {
  return { status: 400, body: { error } };
}
