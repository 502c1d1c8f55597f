import type { SkillRecord } from '../competencies/skill-record.ts';
import { isEmptyMark } from './clean-cell.ts';
import { memoize } from './memoize.ts';
import { createPersonReader } from './person-reader.ts';
import type { ReportFormat } from './read-report.ts';
import type { Cells } from './report-row.ts';
import { matchSkillColumns } from './skill-columns.ts';

/** "Download skills report" of Partner Center. */
export const SKILLS_REPORT: ReportFormat<SkillRecord> = {
  name: 'skillsReport',
  matchHeader: matchSkillColumns,
  createRead,
};

/** Creates the reader of a file's rows, which may lack some of the columns. */
function createRead(): (cells: Cells) => SkillRecord {
  const relevanceOf = memoize(readRelevance);
  const { mcidOf, nameOf, addressOf, skillOf } = createPersonReader();
  return (cells) => ({
    mcid: mcidOf(cells),
    name: nameOf(cells) || undefined,
    email: addressOf(cells, 'email') || undefined,
    skill: skillOf(cells),
    completedOn: cells.day('completedOn'),
    expiresOn: cells.day('expiresOn'),
    associatedInPmc: cells.yes('associatedInPmc'),
    associatedInPc: cells.yes('associatedInPc'),
    relevantFor: relevanceOf(cells.text('relevantFor')),
  });
}

function readRelevance(cell: string): readonly string[] {
  return [...new Set(cell.split(/[;|\r\n]+/).map((part) => part.replace(/\s+/g, ' ').trim()))].filter(
    (part) => part !== '' && !isEmptyMark(part),
  );
}
