import { createHash } from 'node:crypto';
import { messageCard } from '../../cards/parts/message.ts';
import { words } from '../../cards/words.ts';
import { consentCard, fileCard, uploadInfoIn } from '../files/file-attachments.ts';
import { isPlayground, saveOnThisMachine } from '../files/save-on-this-machine.ts';
import type { UploadInfo } from '../files/upload-port.ts';
import type { ActionHandler, ActionRequest, Outcome } from '../turn/handler.ts';
import { fileKindIn, makeFile } from './make-file.ts';

/** The largest file that uploads within the time that Teams allows for an answer. */
const MOST_BYTES = 10 * 1024 * 1024;

/**
 * Asks a person, with Teams' consent card, whether a file may be put into their OneDrive. The card alone holds the
 * request, so it can be answered at any time.
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

/** Makes the file again, from current data, and puts it into the person's OneDrive. */
export const acceptFile: ActionHandler = async (request) => {
  const { data, language } = request;
  const kind = fileKindIn(data);
  const target = uploadInfoIn(data.uploadInfo);
  if (!kind || !target) return 'notUnderstood';
  const file = await makeFile(kind, request);
  if (file === 'notUnderstood') return file;
  if (!(await isFirst(target, request))) return { card: messageCard(words(language)('files.taken')) };
  return put(file.bytes, target, request);
};

/** Confirms that the person declined the file. */
export const declineFile: ActionHandler = async ({ data, language }) =>
  fileKindIn(data) ? { card: messageCard(words(language)('files.declined')) } : 'notUnderstood';

async function put(bytes: Uint8Array, target: UploadInfo, { language, deps }: ActionRequest): Promise<Outcome> {
  const uploaded = await deps.upload(target, bytes);
  if (uploaded !== 'done') deps.log.warn({ reason: uploaded }, 'A file could not be put into a OneDrive');
  if (uploaded === 'foreignHost') return 'notUnderstood';
  const t = words(language);
  if (uploaded === 'failed') return { card: messageCard(t('files.failed')) };
  return { card: messageCard(t('files.done', { name: target.name })), attachment: fileCard(target) };
}

/** True for the first delivery of an answer: Teams may send the same one twice, with the same upload URL. */
function isFirst({ uploadUrl }: UploadInfo, { person: { tenantId, conversationId }, deps }: ActionRequest) {
  const activityId = createHash('sha256').update(uploadUrl).digest('hex');
  return deps.seenActivities.firstSight({ tenantId, conversationId, activityId, type: 'fileConsent' });
}
