import type { Card } from '../../cards/card.ts';
import { competencyStatusCard } from '../../cards/company/competency-status.ts';
import { renewalsCard } from '../../cards/company/renewals.ts';
import { riskCard } from '../../cards/company/risk.ts';
import { statusCard } from '../../cards/company/status.ts';
import { nothingKnownCard } from '../../cards/parts/nothing-known.ts';
import { noReportCard } from '../../cards/skills-report/no-report.ts';
import { reportAdminsCard } from '../../cards/skills-report/report-admins.ts';
import { skillsNamesCard } from '../../cards/skills-report/skills-names.ts';
import { type ReportContent, skillsReportCard } from '../../cards/skills-report/skills-report.ts';
import type { StatedMembership } from '../../domain/company/company-facts.ts';
import { membershipsOf } from '../../domain/company/memberships.ts';
import { overviewOf } from '../../domain/company/overview.ts';
import { uncountedSkills } from '../../domain/company/uncounted-skills.ts';
import { lastDaysCounted } from '../../domain/competencies/last-day-counted.ts';
import type { SkillRecord } from '../../domain/competencies/skill-record.ts';
import type { Language } from '../../domain/language.ts';
import { peopleNames } from '../../domain/people/people-names.ts';
import { MPN_2021 } from '../../domain/programmes/mpn-2021/mpn-2021.ts';
import { skillsReportOf } from '../../domain/skills-report/report-rows.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { company, record, TODAY } from '../support/competency-builders.ts';

const ADMIN = { today: TODAY, isAdmin: true, programme: MPN_2021 };
const OTHER = { ...ADMIN, isAdmin: false };

/** Many people with long names and every skill of the programme, some of which fade or do not count. */
const CROWD: readonly SkillRecord[] = Array.from({ length: 12 }, (_, person) => person).flatMap((person) =>
  MPN_2021.skills.map((skill) =>
    record(`${1_000_000 + person}`, `${skill.id}: ${skill.name}`, {
      name: `Maximiliana Wilhelmsdotter-Öberg the ${person}th`,
      expiresOn: person % 3 === 0 ? '2021-07-01' : undefined,
      associatedInPc: person % 4 !== 0,
      relevantFor: MPN_2021.competencies.map(({ name }) => name),
    }),
  ),
);
const FEW: readonly SkillRecord[] = [
  record('1', '70-345', { name: 'Cia Öberg' }),
  record('1', '70-347', { name: 'Cia Öberg', expiresOn: '2021-06-01' }),
  record('2', 'AZ-500', { name: 'David Nyström', relevantFor: ['Security', 'Messaging'] }),
];

const ALL_HELD: readonly StatedMembership[] = [
  ...MPN_2021.competencies.map(({ id }, place): StatedMembership => {
    return {
      offer: 'gold',
      competency: id,
      purchasedOn: `2020-${place % 2 === 0 ? '05' : '09'}-${10 + place}` as CalendarDay,
    };
  }),
  { offer: 'actionPack', purchasedOn: '2020-04-20' },
  { offer: 'learningActionPack', purchasedOn: '2019-12-01', renewedOn: '2019-12-05' },
];

function known(records: readonly SkillRecord[], stated: readonly StatedMembership[], day = TODAY) {
  return {
    programme: MPN_2021,
    company: company(records),
    memberships: membershipsOf({ memberships: stated }, [], day),
  };
}

function status(records: readonly SkillRecord[], stated: readonly StatedMembership[], onlooker = ADMIN, day = TODAY) {
  return (language: Language) => statusCard(overviewOf(known(records, stated, day), day, TODAY), onlooker, language);
}

function competency(
  id: string,
  records: readonly SkillRecord[],
  stated: readonly StatedMembership[],
  onlooker = ADMIN,
  day = TODAY,
) {
  const view = known(records, stated, day);
  const [only] = overviewOf(view, day, TODAY, id).competencies;
  if (!only) throw new Error(`The programme has no competency ${id}.`);
  const details = {
    day,
    level: undefined,
    names: onlooker.isAdmin ? peopleNames(records) : undefined,
    fading: lastDaysCounted(MPN_2021, view.company, only.risk?.fading ?? [], day),
    uncounted: uncountedSkills(MPN_2021, only.competency, view.company, day),
  };
  return (language: Language) => competencyStatusCard(only, details, onlooker, language);
}

function renewals(stated: readonly StatedMembership[], day = TODAY) {
  return (language: Language) => renewalsCard(known([], stated, day).memberships, day, ADMIN, language);
}

function risk(records: readonly SkillRecord[], stated: readonly StatedMembership[], withNames = true) {
  const view = known(records, stated);
  const risks = overviewOf(view, TODAY, TODAY).competencies.flatMap(({ risk }) => risk ?? []);
  const dated = risks.map((each) => ({
    risk: each,
    fading: lastDaysCounted(MPN_2021, view.company, each.fading, TODAY),
  }));
  const names = withNames ? peopleNames(records) : undefined;
  return (language: Language) => riskCard(dated, TODAY, names, ADMIN, language);
}

/** The skills report with one before it that had every other skill of a record, or with none. */
function report(
  records: readonly SkillRecord[],
  stated: readonly StatedMembership[],
  place: ReportContent['place'],
  more: Partial<Pick<ReportContent, 'competency' | 'day' | 'posted'>> & { readonly hasBefore?: boolean } = {},
) {
  const { competency, hasBefore = true, day = TODAY, posted } = more;
  const before = hasBefore ? company(records.filter((_, index) => index % 2 === 0)) : undefined;
  const content: ReportContent = {
    rows: skillsReportOf(known(records, stated, day), before, day, TODAY, competency),
    competency,
    day,
    today: TODAY,
    reportDay: '2021-08-30',
    beforeDay: hasBefore ? '2021-06-02' : undefined,
    programme: MPN_2021,
    place,
    posted,
  };
  return (language: Language) => skillsReportCard(content, language);
}

function names(records: readonly SkillRecord[], stated: readonly StatedMembership[], competency?: string) {
  const view = known(records, stated);
  const rows = skillsReportOf(view, undefined, TODAY, TODAY, competency).map((row) => ({
    row,
    uncounted: uncountedSkills(MPN_2021, row.overview.competency, view.company, TODAY),
  }));
  const content = { rows, competency, day: TODAY, today: TODAY, names: peopleNames(records), programme: MPN_2021 };
  return (language: Language) => skillsNamesCard(content, language);
}

const held = (id: string, offer: 'silver' | 'gold', purchasedOn: CalendarDay): StatedMembership[] => [
  { offer, competency: id, purchasedOn },
];

/** The cards of the company's standing in each of their states. */
export const COMPANY_SAMPLES: Readonly<Record<string, (language: Language) => Card>> = {
  'status, everything held': status(CROWD, ALL_HELD),
  'status, nothing held': status(FEW, []),
  'status, without a report': status([], ALL_HELD.slice(0, 3)),
  'skills-report, everything held': report(CROWD, ALL_HELD, 'together'),
  'skills-report, posted every Monday': report(CROWD, ALL_HELD, 'together', { posted: { competency: undefined } }),
  'skills-report, one competency posted every Monday': report(FEW, ALL_HELD.slice(0, 3), 'together', {
    posted: { competency: 'messaging' },
  }),
  'skills-report, for an admin': report(FEW, ALL_HELD.slice(0, 3), 'personal'),
  'skills-report, without one before': report(FEW, [], 'together', { hasBefore: false }),
  'skills-report, of one competency': report(CROWD, ALL_HELD, 'together', { competency: 'data-analytics' }),
  'skills-report, on a day to come': report(FEW, ALL_HELD.slice(0, 3), 'together', { day: '2022-01-01' }),
  'skills-names, everything held': names(CROWD, ALL_HELD),
  'skills-names, of one competency': names(FEW, ALL_HELD, 'messaging'),
  'no-report': (language) => noReportCard(undefined, language),
  'no-report, of one competency': (language) => noReportCard('messaging', language),
  'message, who can bring the report': (language) => reportAdminsCard(['Anna Ek', 'Bo Ek'], language),
  'message, nobody can bring the report': (language) => reportAdminsCard([], language),
  'status, for others': status(FEW, ALL_HELD, OTHER),
  'status, on a day to come': status(FEW, ALL_HELD.slice(0, 3), ADMIN, '2022-01-01'),
  'status, on a day that has passed': status(FEW, ALL_HELD.slice(0, 3), ADMIN, '2020-12-01'),
  ...Object.fromEntries(
    MPN_2021.competencies.map(({ id }) => [`competency-status, ${id}`, competency(id, CROWD, ALL_HELD)]),
  ),
  'competency-status, by the rules before April 2021': competency(
    'cloud-business-applications',
    CROWD,
    ALL_HELD,
    ADMIN,
    '2021-03-31',
  ),
  'competency-status, not held': competency('messaging', FEW, []),
  'competency-status, for others': competency('messaging', FEW, ALL_HELD, OTHER),
  'competency-status, without a report': competency('messaging', [], ALL_HELD),
  'renewals, of everything': renewals(ALL_HELD),
  'renewals, one': renewals(ALL_HELD.slice(0, 1)),
  'renewals, on the window’s last day': renewals(held('devops', 'gold', '2020-09-01'), '2021-10-01'),
  'renewals, on the anniversary': renewals(held('devops', 'gold', '2020-09-01'), '2021-09-01'),
  'renewals, extended': renewals(held('devops', 'gold', '2020-06-01')),
  'risk, of everything': risk(CROWD, ALL_HELD),
  'risk, a skill that fades': risk(FEW, held('messaging', 'silver', '2020-12-01')),
  'risk, without names': risk(FEW, held('messaging', 'silver', '2020-12-01'), false),
  'risk, nothing at risk': risk(CROWD, held('messaging', 'silver', '2020-12-01')),
  'nothing-known, everything': (language) => nothingKnownCard('status', 'everything', true, language),
  'nothing-known, for others': (language) => nothingKnownCard('status', 'everything', false, language),
  'nothing-known, no report': (language) => nothingKnownCard('risk', 'report', true, language),
  'nothing-known, no memberships': (language) => nothingKnownCard('renewals', 'memberships', true, language),
};
