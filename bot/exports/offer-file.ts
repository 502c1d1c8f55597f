import { createHash } from 'node:crypto';
import { messageCard } from '../../cards/parts/message.ts';
import { words } from '../../cards/words.ts';
import { consentCard, fileCard, uploadInfoIn } from '../files/file-attachments.ts';
import { isPlayground, saveOnThisMachine } from '../files/save-on-this-machine.ts';
import type { UploadInfo } from '../files/upload-port.ts';
import type { ActionHandler, ActionRequest, Outcome } from '../turn/handler.ts';
import { fileKindIn, makeFile } from './make-file.ts';

/** The largest file that uploads within the time that Teams gives to an answer. */
const MOST_BYTES = 10 * 1024 * 1024;

/**
 * Asks somebody, with Teams' own card, whether a file may be put into their OneDrive. The question is kept in that card
 * only, so it can be answered at any time.
 */
export const offerFile: ActionHandler = async (request) => {
  const { data, person, language } = request;
  const t = words(language);
  const kind = fileKindIn(data);
  if (!kind) return 'notUnderstood';
  const file = await makeFile(kind, request);
  if (file === 'notUnderstood') return file;
  if (file.bytes.length > MOST_BYTES) return { card: messageCard(t('files.tooLarge')) };
  if (isPlayground(person.serviceUrl)) {
    return { card: messageCard(t('files.saved', { path: await saveOnThisMachine(file) })) };
  }
  const description = t(`files.kinds.${kind}`);
  const attachment = consentCard(file, description, { ...file.params, file: kind, language });
  return { card: messageCard(`${file.name}: ${description}`), attachment };
};

/** Makes the file anew, as it is by now, and puts it into the person's OneDrive. */
export const acceptFile: ActionHandler = async (request) => {
  const { data, language } = request;
  const kind = fileKindIn(data);
  const room = uploadInfoIn(data.uploadInfo);
  if (!kind || !room) return 'notUnderstood';
  const file = await makeFile(kind, request);
  if (file === 'notUnderstood') return file;
  return (await isFirst(room, request))
    ? put(file.bytes, room, request)
    : { card: messageCard(words(language)('files.taken')) };
};

export const declineFile: ActionHandler = async ({ data, language }) => {
  return fileKindIn(data) ? { card: messageCard(words(language)('files.declined')) } : 'notUnderstood';
};

async function put(bytes: Uint8Array, room: UploadInfo, { language, deps }: ActionRequest): Promise<Outcome> {
  const uploaded = await deps.upload(room, bytes);
  if (uploaded !== 'done') deps.log.warn({ reason: uploaded }, 'A file could not be put into a OneDrive');
  if (uploaded === 'foreignHost') return 'notUnderstood';
  const t = words(language);
  if (uploaded === 'failed') return { card: messageCard(t('files.failed')) };
  return { card: messageCard(t('files.done', { name: room.name })), attachment: fileCard(room) };
}

/** Teams may bring the same answer twice; each click reserves an upload address of its own. */
function isFirst({ uploadUrl }: UploadInfo, { person: { tenantId, conversationId }, deps }: ActionRequest) {
  const activityId = createHash('sha256').update(uploadUrl).digest('hex');
  return deps.seenActivities.firstSight({ tenantId, conversationId, activityId, type: 'fileConsent' });
}
