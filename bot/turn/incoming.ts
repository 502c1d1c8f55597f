import type { Activity } from 'botbuilder';

/** What a person said, whatever way it came: typed words, a button with its data, or a file. */
export type Incoming =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'action'; readonly verb: string; readonly data: ActionData }
  | { readonly kind: 'file'; readonly file: SharedFile };

/** A file that was dropped in the personal chat; its URL is not checked here. */
export type SharedFile = { readonly name: string; readonly downloadUrl: string };

/** What a button carries, and what was typed into the card's fields; nothing in it is to be trusted. */
export type ActionData = Readonly<Record<string, unknown>>;

const FILE = 'application/vnd.microsoft.teams.file.download.info';

/** The invoke by which somebody allows a file, or does not. */
export const FILE_CONSENT = 'fileConsent/invoke';

/** Longer texts are cut here: no question needs more, and the search stays fast. */
export const MAX_CHARACTERS = 2_000;

/**
 * A message, or a card button's invoke, as {@link Incoming}.
 *
 * A leading mention is taken off with or without its entity; so are Teams' HTML leftovers.
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

/** The text without what Teams wrote for the bot's own name, wherever it stands. */
function withoutOwnMention({ text, entities, recipient }: Activity): string {
  const said = (text ?? '').slice(0, MAX_CHARACTERS * 2);
  const own = entities?.filter(({ type, mentioned }) => type === 'mention' && mentioned?.id === recipient?.id) ?? [];
  return own.reduce(
    (rest, { text: mention }) => (typeof mention === 'string' && mention ? rest.replaceAll(mention, ' ') : rest),
    said,
  );
}

/** The button behind an activity: an `Action.Submit` arrives as a message with a value, an `Action.Execute` as an invoke. */
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

/** Teams' own card of a file that was offered, with the data that it was offered with. */
function fileConsent({ action, context, uploadInfo }: ActionData): Incoming {
  const verb = action === 'accept' || action === 'decline' ? `file.${action}` : '';
  return { kind: 'action', verb, data: { ...asRecord(context), uploadInfo } };
}

/** The first file of a message; what is written beside it is left out, since a file says what is wanted. */
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
