import { type ReportAge, reportAgeCard, reportAgeText, undoText } from '../../cards/imports/import-sentences.ts';
import { importsCard } from '../../cards/imports/imports.ts';
import { saidCard } from '../../cards/parts/said.ts';
import { reportDay } from '../company/report-day.ts';
import type { AbilityHandler, Request } from '../turn/handler.ts';
import { maySeeNames } from '../turn/permissions.ts';
import { readReports, showImports } from './show-imports.ts';

/** Says how old the skills report is; to those who may see names, who imported it and the reports in use. */
export const showReportAge: AbilityHandler = async (request) => {
  const { person, language, deps } = request;
  const isAdmin = await maySeeNames(person, deps);
  const age = await readAge(request, isAdmin);
  if (!isAdmin) return { card: reportAgeCard(age, language) };
  if (!age) return showImports(request);
  const card = importsCard(await readReports(request), undefined, language);
  return { card: saidCard(reportAgeText(age, language), card) };
};

/** Asks before an earlier report counts again: a button on the card restores it. */
export const askRestore: AbilityHandler = async (request) => {
  const reports = await readReports(request);
  const card = importsCard(reports, undefined, request.language);
  return { card: saidCard(undoText(reports, request.language), card) };
};

async function readAge({ person, today, deps }: Request, isAdmin: boolean): Promise<ReportAge | undefined> {
  const { tenantId, userId } = person;
  const report = (await deps.companies.find(tenantId)).index.imports.skills?.current;
  if (!report) return undefined;
  const age = { day: reportDay(report, person), today };
  if (!isAdmin) return age;
  if (report.importedBy === userId) return { ...age, by: { kind: 'you' } };
  const name = (await deps.references.people(tenantId)).find((each) => each.userId === report.importedBy)?.name;
  return { ...age, by: name === undefined ? undefined : { kind: 'other', name } };
}
