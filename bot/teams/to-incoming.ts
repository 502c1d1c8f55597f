import type { Activity } from 'botbuilder';
import { type ActionData, type Incoming, MAX_CHARACTERS } from '../turn/incoming.ts';

const FILE = 'application/vnd.microsoft.teams.file.download.info';

/** The invoke that carries a person's answer to an offered file. */
export const FILE_CONSENT = 'fileConsent/invoke';

/**
 * Converts a message, or the invoke of a card's button.
 *
 * Removes a leading mention, with or without its entity, and undoes Teams' HTML escapes.
 */
export function toIncoming(activity: Activity): Incoming {
  const special = cardAction(activity) ?? sharedFile(activity);
  if (special) return special;
  const text = withoutOwnMention(activity)
    .replace(/^\s*(<at\b[^>]*>[^<]*<\/at>[\s,:]*)+/i, '')
    .replace(/<\/?at\b[^>]*>/gi, '')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
  return { kind: 'text', text: text.trim().slice(0, MAX_CHARACTERS) };
}

/** Removes every mention of the bot from the text, wherever it stands. */
function withoutOwnMention({ text, entities, recipient }: Activity): string {
  const typed = (text ?? '').slice(0, MAX_CHARACTERS * 2);
  const own = entities?.filter(({ type, mentioned }) => type === 'mention' && mentioned?.id === recipient?.id) ?? [];
  return own.reduce(
    (rest, { text: mention }) => (typeof mention === 'string' && mention ? rest.replaceAll(mention, ' ') : rest),
    typed,
  );
}

/** Reads a click: an `Action.Submit` arrives as a message with a value, an `Action.Execute` as an invoke. */
function cardAction({ type, name, text, value }: Activity): Incoming | undefined {
  if (type === 'invoke' && name === FILE_CONSENT) return fileConsent(asRecord(value));
  if (type === 'invoke') {
    const { verb, data } = asRecord(asRecord(value).action);
    return { kind: 'action', verb: asText(verb), data: asRecord(data) };
  }
  if (text?.trim() || value === undefined || value === null) return undefined;
  const data = asRecord(value);
  return { kind: 'action', verb: asText(data.verb), data };
}

/** Reads the answer to Teams' file consent card, which returns the context it was sent with. */
function fileConsent({ action, context, uploadInfo }: ActionData): Incoming {
  const verb = action === 'accept' || action === 'decline' ? `file.${action}` : '';
  return { kind: 'action', verb, data: { ...asRecord(context), uploadInfo } };
}

/** Returns the first file of a message. Text beside it is ignored: the file alone says what to do. */
function sharedFile({ type, attachments }: Activity): Incoming | undefined {
  const file = type === 'message' && attachments?.find(({ contentType }) => contentType === FILE);
  if (!file) return undefined;
  return {
    kind: 'file',
    file: { name: asText(file.name), downloadUrl: asText(asRecord(file.content).downloadUrl) },
  };
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
