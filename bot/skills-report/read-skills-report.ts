import type { NamedRow, NamesContent } from '../../cards/skills-report/skills-names.ts';
import type { ReportContent } from '../../cards/skills-report/skills-report.ts';
import { uncountedSkills } from '../../domain/company/uncounted-skills.ts';
import { peopleNames } from '../../domain/people/people-names.ts';
import { skillsReportOf } from '../../domain/skills-report/report-rows.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { yieldToEventLoop } from '../async/yield-to-event-loop.ts';
import { type CompanyView, readCompany } from '../company/read-company.ts';
import { reportDay } from '../company/report-day.ts';
import type { Deps } from '../deps.ts';
import { readReportBefore } from '../imports/read-report-before.ts';

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
  readonly content: Omit<ReportContent, 'audience' | 'posted'>;
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
      rows: skillsReportOf(view, { before: before?.company, day, today, only: competency }),
      competency,
      day,
      today,
      reportDay: reportDay(report, { timeZone }),
      beforeDay: before && reportDay(before.report, { timeZone }),
      programme,
    },
  };
}

/** The skills report with names, for those who may see them; each step leaves the event loop to others for a moment. */
export async function withNames({ view, content }: SkillsReportView): Promise<NamesContent> {
  const { company } = view;
  const { competency, day, today, programme } = content;
  const rows: NamedRow[] = [];
  for (const row of content.rows) {
    rows.push({ row, uncounted: uncountedSkills({ programme, company }, row.overview.competency, day) });
    await yieldToEventLoop();
  }
  return { rows, competency, day, today, names: peopleNames(company.records), programme };
}
