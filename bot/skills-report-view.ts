import type { NamesContent } from '../cards/skills-names.ts';
import type { ReportContent } from '../cards/skills-report.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';
import { peopleNames } from '../domain/company/people-names.ts';
import { skillsReportOf } from '../domain/company/skills-report.ts';
import { uncountedSkills } from '../domain/company/uncounted-skills.ts';
import { type CompanyView, readCompany } from './company-view.ts';
import type { Deps } from './deps.ts';
import { readReportBefore } from './report-before.ts';
import { reportDay } from './report-day.ts';

/** What is asked of the skills report, and on whose calendar. */
type AskedOfReport = {
  readonly competency: string | undefined;
  readonly day: CalendarDay;
  readonly today: CalendarDay;
  readonly timeZone: string | undefined;
};

/** The skills report in numbers, with what it was made of. */
export type SkillsReportView = {
  readonly view: CompanyView;
  readonly content: Omit<ReportContent, 'place' | 'posted'>;
};

/** Undefined before any report was imported. */
export async function readSkillsReport(
  tenantId: string,
  { competency, day, today, timeZone }: AskedOfReport,
  deps: Pick<Deps, 'companies' | 'importRows'>,
): Promise<SkillsReportView | undefined> {
  const view = await readCompany(tenantId, day, deps);
  const { programme, report } = view;
  if (!report) return undefined;
  const before = await readReportBefore(tenantId, view, deps);
  return {
    view,
    content: {
      rows: skillsReportOf(view, before?.company, day, today, competency),
      competency,
      day,
      today,
      reportDay: reportDay(report, { timeZone }),
      beforeDay: before && reportDay(before.report, { timeZone }),
      programme,
    },
  };
}

/** The skills report with names, for those who may see them. */
export function withNames({ view, content }: SkillsReportView): NamesContent {
  const { company } = view;
  const { rows, competency, day, today, programme } = content;
  return {
    rows: rows.map((row) => ({
      row,
      uncounted: uncountedSkills(programme, row.overview.competency, company, day),
    })),
    competency,
    day,
    today,
    names: peopleNames(company.records),
    programme,
  };
}
