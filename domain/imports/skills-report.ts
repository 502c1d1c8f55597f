import type { SkillRecord } from '../competencies/skill-record.ts';
import { isEmptyMark } from './clean-cell.ts';
import { memoize } from './memoize.ts';
import { readAddress, readId } from './person-cells.ts';
import type { ReportFormat } from './read-report.ts';
import type { Cells } from './report-row.ts';
import { matchSkillColumns } from './skill-columns.ts';

/** Usually digits; later certification profiles contain letters too. */
const MCID = /^[\p{L}\p{N}][\p{L}\p{N}._@-]{0,63}$/u;

/** "Download skills report" of Partner Center. */
export const SKILLS_REPORT: ReportFormat<SkillRecord> = {
  name: 'skillsReport',
  matchHeader: matchSkillColumns,
  createRead,
};

/** Creates the reader of a file's rows, which may lack some of the columns. */
function createRead(): (cells: Cells) => SkillRecord {
  const relevanceOf = memoize(readRelevance);
  const addressOf = memoize(readAddress);
  const idOf = memoize(readId);
  return (cells) => ({
    mcid: readMcid(cells, idOf),
    name: readName(cells) || undefined,
    email: addressOf(cells.short('email')) || undefined,
    skill: readSkill(cells),
    completedOn: cells.day('completedOn'),
    expiresOn: cells.day('expiresOn'),
    associatedInPmc: cells.yes('associatedInPmc'),
    associatedInPc: cells.yes('associatedInPc'),
    relevantFor: relevanceOf(cells.text('relevantFor')),
  });
}

function readMcid(cells: Cells, idOf: typeof readId): string {
  const reading = idOf(cells.text('mcid'));
  if (reading.kind !== 'id') cells.refuse('mcid', reading.kind);
  else if (!MCID.test(reading.id)) cells.refuse('mcid', 'malformed');
  return reading.kind === 'id' ? cells.shared(reading.id) : '';
}

function readName(cells: Cells): string {
  return cells.short('name') || cells.shared(`${cells.short('firstName')} ${cells.short('lastName')}`.trim());
}

function readSkill(cells: Cells): string {
  const skill = cells.short('skill');
  if (skill === '' && cells.has('skill')) cells.refuse('skill', 'missing');
  return skill;
}

function readRelevance(cell: string): readonly string[] {
  return [...new Set(cell.split(/[;|\r\n]+/).map((part) => part.replace(/\s+/g, ' ').trim()))].filter(
    (part) => part !== '' && !isEmptyMark(part),
  );
}
