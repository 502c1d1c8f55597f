/** Where Teams lets the bot put a file, and the name that the file gets there. */
export type UploadInfo = {
  readonly uploadUrl: string;
  readonly contentUrl: string;
  readonly name: string;
  readonly uniqueId: string;
  readonly fileType: string;
};

/** `foreignHost`: the URL is not one where Teams keeps files, so nothing was sent. */
export type UploadOutcome = 'done' | 'foreignHost' | 'failed';

/** Puts a file where Teams lets the bot put it. */
export type Upload = (target: UploadInfo, bytes: Uint8Array) => Promise<UploadOutcome>;
