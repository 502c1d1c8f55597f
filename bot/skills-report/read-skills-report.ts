import type { NamedRow, NamesContent } from '../../cards/skills-report/skills-names.ts';
import type { ReportContent } from '../../cards/skills-report/skills-report.ts';
import { uncountedSkills } from '../../domain/company/uncounted-skills.ts';
import { peopleWithSeveral } from '../../domain/people/further-mcids.ts';
import { peopleNames } from '../../domain/people/people-names.ts';
import { skillsReportOf } from '../../domain/skills-report/report-rows.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { yieldToEventLoop } from '../async/yield-to-event-loop.ts';
import { type CompanyView, readCompany } from '../company/read-company.ts';
import { reportDay } from '../company/report-day.ts';
import type { Deps } from '../deps.ts';
import { readReportBefore } from '../imports/read-report-before.ts';

/** The content that a person asks for; `today` and `timeZone` are theirs. */
type ReportRequest = {
  readonly competency: string | undefined;
  readonly level?: string | undefined;
  readonly day: CalendarDay;
  readonly today: CalendarDay;
  readonly timeZone: string | undefined;
};

/** The skills report in numbers, with the data that it was made from. */
export type SkillsReportView = {
  readonly view: CompanyView;
  readonly content: Omit<ReportContent, 'audience' | 'posted'>;
};

/** Reads the skills report, and compares it with the one before; returns undefined before any was imported. */
export async function readSkillsReport(
  tenantId: string,
  { competency, level, day, today, timeZone }: ReportRequest,
  deps: Pick<Deps, 'companies' | 'importRows'>,
): Promise<SkillsReportView | undefined> {
  const view = await readCompany(tenantId, day, deps);
  const { programme, report } = view;
  if (!report) return undefined;
  const before = await readReportBefore(tenantId, view, deps);
  return {
    view,
    content: {
      rows: skillsReportOf(view, { before: before?.company, day, today, only: competency, level }),
      competency,
      level,
      day,
      today,
      reportDay: reportDay(report, { timeZone }),
      beforeDay: before && reportDay(before.report, { timeZone }),
      programme,
      several: peopleWithSeveral(view.company.records),
    },
  };
}

/** Adds names to the skills report, for those who may see them. Yields to the event loop after each row. */
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
