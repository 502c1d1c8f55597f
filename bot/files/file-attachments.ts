import type { Attachment } from 'botbuilder';
import { z } from 'zod';
import type { MadeFile } from '../exports/make-file.ts';

/** Teams' own card that asks somebody whether a file may be put into their OneDrive. */
export function consentCard({ name, bytes }: MadeFile, description: string, context: object): Attachment {
  return {
    contentType: 'application/vnd.microsoft.teams.card.file.consent',
    name,
    content: { description, sizeInBytes: bytes.length, acceptContext: context, declineContext: context },
  };
}

const MOST_CHARACTERS = 4_000;
const text = z.string().min(1).max(MOST_CHARACTERS);

/** Where Teams has made room for a file, and what it will be called there. */
const uploadInfo = z.object({ uploadUrl: text, contentUrl: text, name: text, uniqueId: text, fileType: text });
export type UploadInfo = z.infer<typeof uploadInfo>;

export function uploadInfoIn(value: unknown): UploadInfo | undefined {
  return uploadInfo.safeParse(value).data;
}

/** Teams' own card of a file that is in somebody's OneDrive. */
export function fileCard({ name, contentUrl, uniqueId, fileType }: UploadInfo): Attachment {
  return {
    contentType: 'application/vnd.microsoft.teams.card.file.info',
    name,
    contentUrl,
    content: { uniqueId, fileType },
  };
}
