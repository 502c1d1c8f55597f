import { setTimeout } from 'node:timers/promises';
import { type Activity, ActivityHandlerBase, type InvokeResponse, TurnContext } from 'botbuilder';
import type { Card } from '../../cards/card.ts';
import { type Answer, answer } from '../answer.ts';
import { within } from '../async/within.ts';
import { isUnreachable, secondsToWait } from '../connector/error-codes.ts';
import type { Deps } from '../deps.ts';
import { searchFromComposeBox } from '../faq/compose-search.ts';
import { saveFeedback } from '../faq/save-feedback.ts';
import { showWelcome } from '../settings/show-help.ts';
import { threadless, toReference } from '../store/conversation-references.ts';
import { FILE_CONSENT, toIncoming } from '../turn/incoming.ts';
import { type Person, toPerson } from '../turn/person.ts';
import { preferredLanguage } from '../turn/preferred-language.ts';
import { type Reply, toActivity } from '../turn/reply.ts';
import { noteArrival, noteDeparture } from './arrivals.ts';
import type { TeamsAdapter } from './teams-adapter.ts';

const REMEMBERING_MS = 1_000;

const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';
const MESSAGE = 'application/vnd.microsoft.activity.message';
const ERROR = 'application/vnd.microsoft.error';

/**
 * Teams' side of a turn: one activity in, at most one message out. What to say is decided in `answer()`.
 *
 * Not a TeamsActivityHandler: its chains of registered handlers, of which there are none, cost as much as the reply.
 */
export class TeamsBot extends ActivityHandlerBase {
  readonly #deps: Deps;
  readonly #adapter: TeamsAdapter;
  /** Messages that are still being updated. */
  readonly #updating = new Set<Promise<void>>();

  constructor(deps: Deps, adapter: TeamsAdapter) {
    super();
    this.#deps = deps;
    this.#adapter = adapter;
  }

  /** Runs a turn for a tenant that the door has verified. */
  async runFor(tenantId: string, context: TurnContext): Promise<void> {
    context.turnState.set(PERSON, toPerson(context.activity, tenantId));
    const remembered = this.#rememberConversation(context.activity, personOf(context));
    // The first answer may show whom the bot knows, and that includes the one who asks; a store that hangs holds up no one.
    await within(REMEMBERING_MS, remembered).catch(() => undefined);
    await this.run(context);
    await remembered;
  }

  /** When the updates under way are done. */
  async settled(): Promise<void> {
    await Promise.all(this.#updating);
  }

  override async onMessageActivity(context: TurnContext): Promise<void> {
    const { reply } = await answer(toIncoming(context.activity), personOf(context), this.#deps);
    await this.#send(context, reply);
  }

  override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    const { id = '', name, value, replyToId } = context.activity;
    const person = personOf(context);
    switch (name) {
      case 'adaptiveCard/action':
        return this.#clickButton(context, person);
      case FILE_CONSENT:
        return this.#takeFileConsent(context, person);
      case 'message/submitAction':
        return saveFeedback(value, replyToId || id, person, this.#deps);
      case 'composeExtension/query':
        return searchFromComposeBox(value, person, this.#deps);
      default:
        return { status: 400, body: { error: 'This kind of request is not supported.' } };
    }
  }

  /** Teams announces an install twice, here and as `conversationUpdate`; whichever comes first gets the welcome. */
  override async onInstallationUpdateActivity(context: TurnContext): Promise<void> {
    if (context.activity.action === 'add') await this.#welcome(context);
  }

  override async onConversationUpdateActivity(context: TurnContext): Promise<void> {
    const { membersAdded, recipient } = context.activity;
    if (membersAdded?.some(({ id }) => id === recipient?.id)) await this.#welcome(context);
  }

  async #welcome(context: TurnContext): Promise<void> {
    const person = personOf(context);
    await noteArrival(person, this.#deps);
    if (!(await this.#isFirstWelcome(person))) return;
    // A team does not get the language that the one who installs the app has chosen for themselves.
    const language = person.scope === 'personal' ? await preferredLanguage(person, this.#deps) : person.clientLanguage;
    await this.#send(context, await showWelcome(person, language ?? 'en', this.#deps));
  }

  /** A store that does not answer costs nobody the welcome: a second one is the smaller harm. */
  async #isFirstWelcome({ tenantId, conversationId }: Person): Promise<boolean> {
    try {
      return await this.#deps.seenActivities.firstWelcome(tenantId, conversationId);
    } catch (error) {
      this.#deps.log.error({ err: error }, 'A second welcome cannot be told: the store does not answer');
      return true;
    }
  }

  /** A button is answered in its own request; the stored message follows, so that a reload shows the same card. */
  async #clickButton(context: TurnContext, person: Person): Promise<InvokeResponse> {
    const answered = await answer(toIncoming(context.activity), person, this.#deps);
    const refusal = toRefusal(answered);
    if (refusal) return refusal;
    const { kind, reply } = answered;
    // The card stays as it is: the button can be tried again, or has done something elsewhere.
    if (kind === 'trouble' || reply.aside) {
      return { status: 200, body: { statusCode: 200, type: MESSAGE, value: reply.card.fallbackText } };
    }
    this.#updateStoredMessage(context, reply);
    if (reply.updates) this.#keepUpdating(context, context.activity.replyToId, reply.updates);
    return { status: 200, body: { statusCode: 200, type: ADAPTIVE_CARD, value: reply.card } };
  }

  /** What came of it is said in the chat, in place of the question, which nobody can then answer twice. */
  async #takeFileConsent(context: TurnContext, person: Person): Promise<InvokeResponse> {
    const answered = await answer(toIncoming(context.activity), person, this.#deps);
    const refusal = toRefusal(answered);
    if (refusal) return refusal;
    await this.#send(context, answered.reply);
    const { conversation, replyToId } = context.activity;
    if (replyToId && answered.kind === 'reply') {
      this.#adapter
        .connectorClient(context)
        .conversations.deleteActivity(conversation.id, replyToId)
        .catch((error) => this.#deps.log.warn({ err: error }, 'An answered question could not be taken away'));
    }
    return { status: 200 };
  }

  #updateStoredMessage(context: TurnContext, reply: Reply): void {
    const { conversation, replyToId } = context.activity;
    if (!replyToId) return;
    this.#adapter
      .connectorClient(context)
      .conversations.updateActivity(conversation.id, replyToId, { ...toActivity(reply), id: replyToId } as Activity)
      .catch((error) => this.#deps.log.warn({ err: error }, 'A clicked card could not be updated'));
  }

  async #send(context: TurnContext, reply: Reply): Promise<void> {
    this.#deps.delivery.noteReply(personOf(context).tenantId, threadless(context.activity.conversation.id));
    try {
      const sent = await patiently(() => context.sendActivity(toActivity(reply)));
      if (reply.updates) this.#keepUpdating(context, sent?.id, reply.updates);
    } catch (error) {
      this.#deps.log.error({ err: error }, 'A reply could not be delivered');
      if (isUnreachable(error)) await this.#forgetConversation(context.activity, personOf(context).tenantId);
    }
  }

  /** The context ends with its turn, so what the updates need is taken from it before. */
  #keepUpdating(context: TurnContext, sentId: string | undefined, updates: AsyncIterable<Card>): void {
    const { conversations } = this.#adapter.connectorClient(context);
    const reference = TurnContext.getConversationReference(context.activity);
    const addressed = (card: Card) =>
      TurnContext.applyConversationReference(toActivity({ card }), reference) as Activity;
    const { id: conversationId } = context.activity.conversation;
    const work = showUpdates(updates, {
      update: (card) =>
        sentId
          ? conversations.updateActivity(conversationId, sentId, { ...addressed(card), id: sentId })
          : Promise.reject(new Error('Teams gave the message no id.')),
      send: (card) => patiently(() => conversations.sendToConversation(conversationId, addressed(card))),
    })
      .catch((error: unknown) => this.#deps.log.error({ err: error }, 'The last update could not be delivered'))
      .finally(() => this.#updating.delete(work));
    this.#updating.add(work);
  }

  async #rememberConversation(activity: Activity, person: Person): Promise<void> {
    if (isFarewell(activity)) {
      await noteDeparture(person, this.#deps);
      return this.#forgetConversation(activity, person.tenantId);
    }
    try {
      await this.#deps.references.remember(toReference(activity, person));
    } catch (error) {
      this.#deps.log.error({ err: error }, 'A conversation could not be remembered');
    }
  }

  async #forgetConversation(activity: Activity, tenantId: string): Promise<void> {
    try {
      await this.#deps.references.forget(tenantId, activity.conversation.id);
    } catch (error) {
      this.#deps.log.error({ err: error }, 'A conversation could not be forgotten');
    }
  }
}

/** The answer to an invoke that is not let in, which says why. */
function toRefusal({ kind, reply }: Answer): InvokeResponse | undefined {
  if (kind !== 'unknownAction' && kind !== 'forbidden') return undefined;
  const [statusCode, code] = kind === 'forbidden' ? [403, 'Forbidden'] : [400, 'BadRequest'];
  const value = { code, message: reply.card.fallbackText };
  return { status: 200, body: { statusCode, type: ERROR, value } };
}

/** Sends once more what Teams refuses for now. */
async function patiently<T>(send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (error) {
    await setTimeout(1_000 * secondsToWait(error));
    return send();
  }
}

/** Shows each card in the same message; the last one, which says what came of it, in a new one where that fails. */
async function showUpdates(
  updates: AsyncIterable<Card>,
  { update, send }: Readonly<Record<'update' | 'send', (card: Card) => Promise<unknown>>>,
): Promise<void> {
  let missed: Card | undefined;
  for await (const card of updates) {
    missed = await update(card).then(
      () => undefined,
      () => card,
    );
  }
  if (missed) await send(missed);
}

/** Whether the bot was removed from the conversation; Teams says so in two ways, or in one of them. */
function isFarewell({ action, type, membersRemoved, recipient }: Activity): boolean {
  return (
    (type === 'installationUpdate' && action === 'remove') ||
    (membersRemoved?.some(({ id }) => id === recipient?.id) ?? false)
  );
}

const PERSON = Symbol('person');

function personOf(context: TurnContext): Person {
  return context.turnState.get(PERSON);
}
