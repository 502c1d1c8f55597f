import { z } from 'zod';
import type { ReplyAttachment } from '../turn/reply.ts';
import type { UploadInfo } from './upload-port.ts';

export type NamedFile = { readonly name: string; readonly bytes: Uint8Array };

/** Returns Teams' own card that asks a person whether a file may be put into their OneDrive. */
export function consentCard({ name, bytes }: NamedFile, description: string, context: object): ReplyAttachment {
  return {
    contentType: 'application/vnd.microsoft.teams.card.file.consent',
    name,
    content: { description, sizeInBytes: bytes.length, acceptContext: context, declineContext: context },
  };
}

const MOST_CHARACTERS = 4_000;
const text = z.string().min(1).max(MOST_CHARACTERS);

const uploadInfo: z.ZodType<UploadInfo> = z.object({
  uploadUrl: text,
  contentUrl: text,
  name: text,
  uniqueId: text,
  fileType: text,
});

export function uploadInfoIn(value: unknown): UploadInfo | undefined {
  return uploadInfo.safeParse(value).data;
}

/** Returns Teams' own card of a file that is in a person's OneDrive. */
export function fileCard({ name, contentUrl, uniqueId, fileType }: UploadInfo): ReplyAttachment {
  return {
    contentType: 'application/vnd.microsoft.teams.card.file.info',
    name,
    contentUrl,
    content: { uniqueId, fileType },
  };
}
