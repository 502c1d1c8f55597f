/** The place in OneDrive that Teams reserved for a file, and the file's name there. */
export type UploadInfo = {
  readonly uploadUrl: string;
  readonly contentUrl: string;
  readonly name: string;
  readonly uniqueId: string;
  readonly fileType: string;
};

/** `foreignHost`: Teams stores no files at this URL, so nothing was sent. */
type UploadOutcome = 'done' | 'foreignHost' | 'failed';

/** Uploads a file to the place that Teams reserved for it. */
export type Upload = (target: UploadInfo, bytes: Uint8Array) => Promise<UploadOutcome>;
