import type { ActionRequest } from '../turn/handler.ts';
import type { NamedFile } from './file-attachments.ts';

/**
 * A file for the person who asks. `params` are the data that makes it again, besides its kind: Teams keeps them with its
 * consent card, so nothing in them tells of a person.
 */
export type MadeFile = NamedFile & { readonly params: Readonly<Record<string, string>> };

/** Makes a file as it is now; `notUnderstood` if the data does not fit. */
export type MakeFile = (request: ActionRequest) => Promise<MadeFile | 'notUnderstood'>;
