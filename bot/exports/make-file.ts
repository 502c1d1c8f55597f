import { makeAlertReport } from '../alerts/make-alert-report.ts';
import type { Deps } from '../deps.ts';
import { makeSkillsReport } from '../skills-report/make-skills-report.ts';
import type { Asked } from '../turn/handler.ts';
import type { ActionData } from '../turn/incoming.ts';
import type { Person } from '../turn/person.ts';

/**
 * A file for the one who asks. `params` are what it takes to make it again, besides its kind: Teams keeps them with its
 * question, so nothing in them tells of a person.
 */
export type MadeFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly params: Readonly<Record<string, string>>;
};

/** Makes a file as it is now, for those whose role allows it; `notUnderstood` where the data does not fit. */
export type MakeFile = (
  data: ActionData,
  asked: Asked,
  person: Person,
  deps: Deps,
) => Promise<MadeFile | 'refused' | 'notUnderstood'>;

/** Every kind of file that can be asked for; its description is in the words, by the same name. */
const FILES = { alertReport: makeAlertReport, skillsReport: makeSkillsReport } as const satisfies Readonly<
  Record<string, MakeFile>
>;

export type FileKind = keyof typeof FILES;

/** The kind of file that a button or a context names. */
export function fileKindIn({ file }: ActionData): FileKind | undefined {
  return (Object.keys(FILES) as FileKind[]).find((kind) => kind === file);
}

export function makeFile(kind: FileKind, ...asked: Parameters<MakeFile>): ReturnType<MakeFile> {
  return FILES[kind](...asked);
}
