import type { Activity, InvokeResponse, TurnContext } from 'botbuilder';
import { answer } from '../answer.ts';
import { toMessage } from '../connector/to-message.ts';
import { searchFromComposeBox } from '../faq/compose-search.ts';
import { saveFeedback } from '../faq/save-feedback.ts';
import type { Person } from '../turn/person.ts';
import type { Reply } from '../turn/reply.ts';
import {
  badRequest,
  cardResponse,
  feedbackResponse,
  refusalOf,
  searchResponse,
  textResponse,
} from './invoke-responses.ts';
import { retryOnce } from './retry-once.ts';
import { sendReply } from './send-reply.ts';
import type { TeamsDeps } from './teams-deps.ts';
import { FILE_CONSENT, toIncoming } from './to-incoming.ts';

/** Answers a click, a rating or a search in the response to its own request. */
export async function answerInvoke(context: TurnContext, person: Person, deps: TeamsDeps): Promise<InvokeResponse> {
  const { id = '', name, value, replyToId } = context.activity;
  switch (name) {
    case 'adaptiveCard/action':
      return clickButton(context, person, deps);
    case FILE_CONSENT:
      return takeFileConsent(context, person, deps);
    case 'message/submitAction':
      return feedbackResponse(await saveFeedback({ value, activityId: replyToId || id, person }, deps));
    case 'composeExtension/query':
      return searchResponse(await searchFromComposeBox(value, person, deps));
    default:
      return badRequest('This kind of request is not supported.');
  }
}

/** Answers with a new card, and updates the stored message too, so that a reload shows the same card. */
async function clickButton(context: TurnContext, person: Person, deps: TeamsDeps): Promise<InvokeResponse> {
  const answered = await answer(toIncoming(context.activity), person, deps);
  const refusal = refusalOf(answered);
  if (refusal) return refusal;
  const { kind, reply } = answered;
  // The card stays: after trouble the button can be tried again, and an aside is about something elsewhere.
  if (kind === 'trouble' || reply.aside) return textResponse(reply.card.fallbackText);
  updateStoredMessage(context, reply, deps);
  if (reply.updates) deps.updates.start(context, context.activity.replyToId, reply.updates);
  return cardResponse(reply.card);
}

/** Says the outcome in the chat and deletes the question, so that nobody can answer it twice. */
async function takeFileConsent(context: TurnContext, person: Person, deps: TeamsDeps): Promise<InvokeResponse> {
  const answered = await answer(toIncoming(context.activity), person, deps);
  const refusal = refusalOf(answered);
  if (refusal) return refusal;
  await sendReply(context, answered.reply, person, deps);
  const { conversation, replyToId } = context.activity;
  if (replyToId && answered.kind === 'reply') {
    deps.adapter
      .connectorClient(context)
      .conversations.deleteActivity(conversation.id, replyToId)
      .catch((error) => deps.log.warn({ err: error }, 'An answered question could not be deleted'));
  }
  return { status: 200 };
}

function updateStoredMessage(context: TurnContext, reply: Reply, { adapter, log }: TeamsDeps): void {
  const { conversation, replyToId } = context.activity;
  if (!replyToId) return;
  const { conversations } = adapter.connectorClient(context);
  const update = { ...toMessage(reply), id: replyToId } as Activity;
  retryOnce(() => conversations.updateActivity(conversation.id, replyToId, update)).catch((error) =>
    log.warn({ err: error }, 'A clicked card could not be updated'),
  );
}
