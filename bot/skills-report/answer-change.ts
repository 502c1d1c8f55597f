import { missingDataCard } from '../../cards/parts/missing-data.ts';
import { changeCard } from '../../cards/skills-report/change.ts';
import { peopleNames } from '../../domain/people/people-names.ts';
import { changeSince } from '../../domain/skills-report/change-since.ts';
import { readCompany } from '../company/read-company.ts';
import { reportDay } from '../company/report-day.ts';
import { readReportBefore } from '../imports/read-report-before.ts';
import type { AbilityHandler } from '../turn/handler.ts';
import { may, maySeeNames } from '../turn/permissions.ts';

/** Answers "what has changed since the last report?", in numbers for people who may not see names. */
export const answerChange: AbilityHandler = async ({ person, today, language, deps }) => {
  const [view, isAdmin, showNames] = await Promise.all([
    readCompany(person.tenantId, today, deps),
    may(person, 'importReport', deps),
    maySeeNames(person, deps),
  ]);
  const { programme, company, report } = view;
  if (!report) return { card: missingDataCard({ ability: 'status', missing: 'report', isAdmin }, language) };
  const before = await readReportBefore(person.tenantId, view, deps);
  const day = reportDay(report, person);
  // People who are gone have names in the previous report only.
  const names = showNames ? peopleNames([...company.records, ...(before?.company.records ?? [])]) : undefined;
  const reader = { programme, names, isAdmin };
  if (!before) return { card: changeCard({ kind: 'onlyOne', reportDay: day }, reader, language) };
  const change = changeSince(view, before.company, today);
  const content = { kind: 'compared', change, reportDay: day, beforeDay: reportDay(before.report, person) } as const;
  return { card: changeCard(content, reader, language) };
};
