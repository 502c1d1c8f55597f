import { createHash } from 'node:crypto';
import { messageCard } from '../../cards/parts/message.ts';
import { words } from '../../cards/words.ts';
import type { Deps } from '../deps.ts';
import { consentCard, fileCard, uploadInfoIn } from '../files/file-attachments.ts';
import { isPlayground, saveOnThisMachine } from '../files/save-on-this-machine.ts';
import type { UploadInfo } from '../files/upload-port.ts';
import type { ActionHandler, Asked, Handled } from '../turn/handler.ts';
import type { Person } from '../turn/person.ts';
import { fileKindIn, makeFile } from './make-file.ts';

/** What fits within the time that Teams gives to an answer. */
const MOST_BYTES = 10 * 1024 * 1024;

/**
 * Asks somebody, with Teams' own card, whether a file may be put into their OneDrive. What was asked is kept in that card
 * only, so that it can be answered at any time.
 */
export const offerFile: ActionHandler = async (data, asked, person, deps) => {
  const { language } = asked;
  const t = words(language);
  const kind = fileKindIn(data);
  if (!kind) return 'notUnderstood';
  if (person.scope !== 'personal') return { card: messageCard(t('files.personalOnly')) };
  const file = await makeFile(kind, data, asked, person, deps);
  if (typeof file === 'string') return file;
  if (file.bytes.length > MOST_BYTES) return { card: messageCard(t('files.tooLarge')) };
  if (isPlayground(person.serviceUrl)) {
    return { card: messageCard(t('files.saved', { path: await saveOnThisMachine(file) })) };
  }
  const description = t(`files.kinds.${kind}`);
  const attachment = consentCard(file, description, { ...file.params, file: kind, language });
  return { card: messageCard(`${file.name}: ${description}`), attachment };
};

/** Makes the file anew, as it is by now and for whoever may have it by now, and puts it into their OneDrive. */
export const acceptFile: ActionHandler = async (data, asked, person, deps) => {
  const kind = fileKindIn(data);
  const room = uploadInfoIn(data.uploadInfo);
  if (!kind || !room || person.scope !== 'personal') return 'notUnderstood';
  const file = await makeFile(kind, data, asked, person, deps);
  if (typeof file === 'string') return file;
  return (await isFirst(room, person, deps))
    ? put(file.bytes, room, asked, deps)
    : { card: messageCard(words(asked.language)('files.taken')) };
};

export const declineFile: ActionHandler = async (data, { language }) => {
  return fileKindIn(data) ? { card: messageCard(words(language)('files.declined')) } : 'notUnderstood';
};

async function put(bytes: Uint8Array, room: UploadInfo, { language }: Asked, deps: Deps): Promise<Handled> {
  const uploaded = await deps.upload(room, bytes);
  if (uploaded !== 'done') deps.log.warn({ reason: uploaded }, 'A file could not be put into a OneDrive');
  if (uploaded === 'foreignHost') return 'notUnderstood';
  const t = words(language);
  if (uploaded === 'failed') return { card: messageCard(t('files.failed')) };
  return { card: messageCard(t('files.done', { name: room.name })), attachment: fileCard(room) };
}

/** Teams may bring the same answer twice; each click makes room at an address of its own. */
function isFirst({ uploadUrl }: UploadInfo, { tenantId, conversationId }: Person, { seenActivities }: Deps) {
  const activityId = createHash('sha256').update(uploadUrl).digest('hex');
  return seenActivities.firstSight({ tenantId, conversationId, activityId, type: 'fileConsent' });
}
