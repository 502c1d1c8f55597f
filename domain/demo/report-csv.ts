import type { SkillRecord } from '../competencies/skill-record.ts';

const COLUMNS: readonly (readonly [header: string, cell: (record: SkillRecord) => string | undefined])[] = [
  ['Name', ({ name }) => name],
  ['Email', ({ email }) => email],
  ['MCID', ({ mcid }) => mcid],
  ['Skill', ({ skill }) => skill],
  ['Completion date', ({ completedOn }) => completedOn],
  ['Expiration date', ({ expiresOn }) => expiresOn],
  ['Associated in PMC', ({ associatedInPmc }) => yesOrNo(associatedInPmc)],
  ['Associated in PC', ({ associatedInPc }) => yesOrNo(associatedInPc)],
  ['Relevant for Competencies (Option) or Programs', ({ relevantFor }) => relevantFor.join('; ')],
];

/** Writes a skills report as a csv file, from which the importer reads the same records. */
export function reportCsv(records: readonly SkillRecord[]): string {
  const lines = [
    COLUMNS.map(([header]) => header),
    ...records.map((record) => COLUMNS.map(([, cell]) => cell(record))),
  ];
  return lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

function yesOrNo(answer: boolean): string {
  return answer ? 'Yes' : 'No';
}

function quoted(cell = ''): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
