import { changeCard } from '../../../cards/skills-report/change.ts';
import { noReportCard } from '../../../cards/skills-report/no-report.ts';
import { reportAdminsCard } from '../../../cards/skills-report/report-admins.ts';
import { skillsNamesCard } from '../../../cards/skills-report/skills-names.ts';
import { type ReportContent, skillsReportCard } from '../../../cards/skills-report/skills-report.ts';
import type { StatedMembership } from '../../../domain/company/company-facts.ts';
import { uncountedSkills } from '../../../domain/company/uncounted-skills.ts';
import type { SkillRecord } from '../../../domain/competencies/skill-record.ts';
import type { Language } from '../../../domain/language.ts';
import { peopleWithSeveral } from '../../../domain/people/further-mcids.ts';
import { peopleNames } from '../../../domain/people/people-names.ts';
import { MPN_2021 } from '../../../domain/programmes/mpn-2021/mpn-2021.ts';
import { changeSince } from '../../../domain/skills-report/change-since.ts';
import { skillsReportOf } from '../../../domain/skills-report/report-rows.ts';
import { company, TODAY } from '../../support/competency-builders.ts';
import { ALL_HELD, CROWD, FEW, viewOf } from './companies.ts';
import type { Samples } from './sample.ts';

/** The skills report, by default compared with a previous report that had every other skill record. */
function report(
  records: readonly SkillRecord[],
  stated: readonly StatedMembership[],
  options: Partial<Pick<ReportContent, 'audience' | 'competency' | 'day' | 'posted'>> & {
    readonly hasBefore?: boolean;
  } = {},
) {
  const { audience = 'shared', competency, hasBefore = true, day = TODAY, posted } = options;
  const before = hasBefore ? company(records.filter((_, index) => index % 2 === 0)) : undefined;
  const content: ReportContent = {
    rows: skillsReportOf(viewOf(records, stated, day), { before, day, today: TODAY, only: competency }),
    competency,
    day,
    today: TODAY,
    reportDay: '2021-08-30',
    beforeDay: hasBefore ? '2021-06-02' : undefined,
    programme: MPN_2021,
    audience,
    posted,
    several: peopleWithSeveral(records),
  };
  return (language: Language) => skillsReportCard(content, language);
}

function names(records: readonly SkillRecord[], stated: readonly StatedMembership[], competency?: string) {
  const view = viewOf(records, stated);
  const rows = skillsReportOf(view, { before: undefined, day: TODAY, today: TODAY, only: competency }).map((row) => ({
    row,
    uncounted: uncountedSkills({ programme: MPN_2021, company: view.company }, row.overview.competency, TODAY),
  }));
  const content = { rows, competency, day: TODAY, today: TODAY, names: peopleNames(records), programme: MPN_2021 };
  return (language: Language) => skillsNamesCard(content, language);
}

/** The card about a report compared with another; without one, about the only report. */
function change(records: readonly SkillRecord[], before: readonly SkillRecord[] | undefined, isAdmin = true) {
  const view = viewOf(records, ALL_HELD);
  const names = isAdmin ? peopleNames([...records, ...(before ?? [])]) : undefined;
  const content = before
    ? ({
        kind: 'compared',
        change: changeSince(view, company(before), TODAY),
        reportDay: TODAY,
        beforeDay: '2021-06-02',
      } as const)
    : ({ kind: 'onlyOne', reportDay: TODAY } as const);
  return (language: Language) => changeCard(content, { programme: MPN_2021, names, isAdmin }, language);
}

export const SKILLS_REPORT_SAMPLES: Samples = {
  'change, only one report': change(FEW, undefined),
  'change, nothing changed': change(FEW, FEW),
  'change, everything better': change(CROWD, FEW),
  'change, everything worse': change(FEW, CROWD),
  'change, without names': change(CROWD, FEW, false),
  'skills-report, everything held': report(CROWD, ALL_HELD),
  'skills-report, posted every Monday': report(CROWD, ALL_HELD, { posted: { competency: undefined } }),
  'skills-report, one competency, posted every Monday': report(FEW, ALL_HELD.slice(0, 3), {
    posted: { competency: 'messaging' },
  }),
  'skills-report, for an admin': report(FEW, ALL_HELD.slice(0, 3), { audience: 'personal' }),
  'skills-report, no previous report': report(FEW, [], { hasBefore: false }),
  'skills-report, one competency': report(CROWD, ALL_HELD, { competency: 'data-analytics' }),
  'skills-report, future day': report(FEW, ALL_HELD.slice(0, 3), { day: '2022-01-01' }),
  'skills-names, everything held': names(CROWD, ALL_HELD),
  'skills-names, one competency': names(FEW, ALL_HELD, 'messaging'),
  'no-report': (language) => noReportCard(undefined, language),
  'no-report, one competency': (language) => noReportCard('messaging', language),
  'message, people who can import the report': (language) => reportAdminsCard(['Anna Ek', 'Bo Ek'], language),
  'message, nobody who can import the report': (language) => reportAdminsCard([], language),
};
