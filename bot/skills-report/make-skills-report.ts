import { skillsNamesTable } from '../../cards/skills-report/skills-names-table.ts';
import { skillsReportTable } from '../../cards/skills-report/skills-report-table.ts';
import { words } from '../../cards/words.ts';
import { csvOf } from '../files/csv.ts';
import type { MakeFile } from '../files/made-file.ts';
import { xlsxOf } from '../files/xlsx.ts';
import { argumentsIn } from '../turn/arguments-in.ts';
import { readSkillsReport, withNames } from './read-skills-report.ts';

/** Makes the skills report as its card shows it: in numbers or with names, for all competencies or one, on its day. */
export const makeSkillsReport: MakeFile = async ({ data, person, today, language, deps }) => {
  const args = argumentsIn(data);
  const format = (['xlsx', 'csv'] as const).find((each) => each === data.format);
  const view = (['numbers', 'names'] as const).find((each) => each === data.view);
  if (!args || !format || !view) return 'notUnderstood';
  const { competency, asOf, asOf: day = today } = args;
  const { tenantId, timeZone } = person;
  const report = await readSkillsReport(tenantId, { competency, day, today, timeZone }, deps);
  if (!report) return 'notUnderstood';
  const t = words(language);
  const table =
    view === 'names'
      ? skillsNamesTable(await withNames(report), language)
      : skillsReportTable(report.content.rows, day, language);
  return {
    name: `${t(`skillsReport.fileNames.${view}`)}-${day}.${format}`,
    bytes: format === 'xlsx' ? await xlsxOf(table, t('skillsReport.title')) : csvOf(table, language),
    params: { format, view, ...(competency && { competency }), ...(asOf && { asOf }) },
  };
};
