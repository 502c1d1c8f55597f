import type { Activity } from 'botbuilder';
import { cleanText } from '../../domain/text/clean-text.ts';
import type { ActionData, Incoming } from '../turn/incoming.ts';
import { bringsReport } from './brings-report.ts';
import { typedText } from './typed-text.ts';

const FILE = 'application/vnd.microsoft.teams.file.download.info';

/** The invoke that carries a person's answer to an offered file. */
export const FILE_CONSENT = 'fileConsent/invoke';

/** Converts a message, or the invoke of a card's button. */
export function toIncoming(activity: Activity): Incoming {
  const special = cardAction(activity) ?? sharedFiles(activity);
  if (special) return special;
  const text = typedText(activity);
  return { kind: 'text', text, ...(bringsReport(activity, text) && { bringsReport: true }) };
}

/** Reads a click: an `Action.Submit` arrives as a message with a value, an `Action.Execute` as an invoke. */
function cardAction({ type, name, text, value }: Activity): Incoming | undefined {
  if (type === 'invoke' && name === FILE_CONSENT) return fileConsent(asRecord(value));
  if (type === 'invoke') {
    const { verb, data } = asRecord(asRecord(value).action);
    return { kind: 'action', verb: asText(verb), data: withCleanTexts(asRecord(data)) };
  }
  if (text?.trim() || value === undefined || value === null) return undefined;
  const data = withCleanTexts(asRecord(value));
  return { kind: 'action', verb: asText(data.verb), data };
}

/** Reads the answer to Teams' file consent card, which returns the context it was sent with. */
function fileConsent({ action, context, uploadInfo }: ActionData): Incoming {
  const verb = action === 'accept' || action === 'decline' ? `file.${action}` : '';
  return { kind: 'action', verb, data: { ...asRecord(context), uploadInfo } };
}

/** Returns the files of a message. Text beside them is ignored: the files alone say what to do. */
function sharedFiles({ type, attachments }: Activity): Incoming | undefined {
  const [first, ...others] = (attachments ?? [])
    .filter(({ contentType }) => type === 'message' && contentType === FILE)
    .map(({ name, content }) => ({
      name: cleanText(asText(name)),
      downloadUrl: asText(asRecord(content).downloadUrl),
    }));
  return first && { kind: 'files', files: [first, ...others] };
}

/** Cleans what was typed into a card's fields. */
function withCleanTexts(data: ActionData): ActionData {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, typeof value === 'string' ? cleanText(value) : value]),
  );
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
