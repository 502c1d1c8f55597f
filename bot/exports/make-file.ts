import { makeAlertReport } from '../alerts/make-alert-report.ts';
import type { MadeFile, MakeFile } from '../files/made-file.ts';
import { makeSkillsReport } from '../skills-report/make-skills-report.ts';
import type { ActionRequest } from '../turn/handler.ts';
import type { ActionData } from '../turn/incoming.ts';

/** Every kind of file that the bot makes; the words describe it under the same name. */
const FILES = { alertReport: makeAlertReport, skillsReport: makeSkillsReport } as const satisfies Readonly<
  Record<string, MakeFile>
>;

export type FileKind = keyof typeof FILES;

/** Reads the kind of file that a button or a consent card names. */
export function fileKindIn({ file }: ActionData): FileKind | undefined {
  return (Object.keys(FILES) as FileKind[]).find((kind) => kind === file);
}

/** Makes a file of one kind; `notUnderstood` if the data does not fit. */
export function makeFile(kind: FileKind, request: ActionRequest): Promise<MadeFile | 'notUnderstood'> {
  return FILES[kind](request);
}
