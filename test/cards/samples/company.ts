import { competencyStatusCard } from '../../../cards/company/competency-status.ts';
import { renewalsCard } from '../../../cards/company/renewals.ts';
import { riskCard } from '../../../cards/company/risk.ts';
import { statusCard } from '../../../cards/company/status.ts';
import { missingDataCard } from '../../../cards/parts/missing-data.ts';
import { saidCard } from '../../../cards/parts/said.ts';
import { unknownMentionCard } from '../../../cards/parts/unknown-mention.ts';
import type { StatedMembership } from '../../../domain/company/company-facts.ts';
import { overviewOf } from '../../../domain/company/overview.ts';
import { uncountedSkills } from '../../../domain/company/uncounted-skills.ts';
import { lastDaysCounted } from '../../../domain/competencies/last-day-counted.ts';
import type { SkillRecord } from '../../../domain/competencies/skill-record.ts';
import type { Language } from '../../../domain/language.ts';
import { peopleWithSeveral } from '../../../domain/people/further-mcids.ts';
import { peopleOf } from '../../../domain/people/people.ts';
import { peopleNames } from '../../../domain/people/people-names.ts';
import { LEVELS } from '../../../domain/programmes/levels.ts';
import { MPN_2021 } from '../../../domain/programmes/mpn-2021/mpn-2021.ts';
import type { CalendarDay } from '../../../domain/time/calendar-day.ts';
import { TODAY } from '../../support/competency-builders.ts';
import { ALL_HELD, CROWD, FEW, viewOf } from './companies.ts';
import type { Samples } from './sample.ts';

const ADMIN = { today: TODAY, isAdmin: true, programme: MPN_2021 };
const VIEWER_WITHOUT_ROLE = { ...ADMIN, isAdmin: false };

function status(
  records: readonly SkillRecord[],
  stated: readonly StatedMembership[],
  { viewer = ADMIN, day = TODAY } = {},
) {
  return (language: Language) =>
    statusCard(overviewOf(viewOf(records, stated, day), { day, today: TODAY }), viewer, language);
}

function competency(
  records: readonly SkillRecord[],
  stated: readonly StatedMembership[],
  { id = 'messaging', viewer = ADMIN, day = TODAY } = {},
) {
  const view = viewOf(records, stated, day);
  const [only] = overviewOf(view, { day, today: TODAY, only: id }).competencies;
  if (!only) throw new Error(`The programme has no competency ${id}.`);
  const details = {
    overview: only,
    day,
    level: undefined,
    names: viewer.isAdmin ? peopleNames(records) : undefined,
    fading: lastDaysCounted({ programme: MPN_2021, company: view.company }, only.risk?.fading ?? [], day),
    uncounted: uncountedSkills({ programme: MPN_2021, company: view.company }, only.competency, day),
    several: peopleWithSeveral(records),
  };
  return (language: Language) => competencyStatusCard(details, viewer, language);
}

function meant(records: readonly SkillRecord[]) {
  return peopleOf(records).map((person) => ({ person, question: `is ${person.mcids[0]} linked?` }));
}

function renewals(stated: readonly StatedMembership[], day = TODAY) {
  return (language: Language) => renewalsCard(viewOf([], stated, day).memberships, { ...ADMIN, day }, language);
}

function risk(records: readonly SkillRecord[], stated: readonly StatedMembership[], withNames = true) {
  const view = viewOf(records, stated);
  const risks = overviewOf(view, { day: TODAY, today: TODAY }).competencies.flatMap(({ risk }) => risk ?? []);
  const dated = risks.map((each) => ({
    risk: each,
    fading: lastDaysCounted({ programme: MPN_2021, company: view.company }, each.fading, TODAY),
  }));
  const names = withNames ? peopleNames(records) : undefined;
  return (language: Language) =>
    riskCard({ risks: dated, day: TODAY, names, several: peopleWithSeveral(records) }, ADMIN, language);
}

const held = (id: string, offer: 'silver' | 'gold', purchasedOn: CalendarDay): StatedMembership[] => [
  { offer, competency: id, purchasedOn },
];

export const COMPANY_SAMPLES: Samples = {
  'status, everything held': status(CROWD, ALL_HELD),
  'status, nothing held': status(FEW, []),
  'status, no report': status([], ALL_HELD.slice(0, 3)),
  'status, for a reader without a role': status(FEW, ALL_HELD, { viewer: VIEWER_WITHOUT_ROLE }),
  'status, after a sentence': (language) =>
    saidCard('**Yes**: gold in Data Analytics.', status(FEW, ALL_HELD)(language)),
  'unknown-mention, level': (language) =>
    unknownMentionCard(
      { kind: 'level', name: 'platinum', near: LEVELS.map((level) => ({ level, question: `are we ${level}?` })) },
      TODAY,
      language,
    ),
  'unknown-mention, competency': (language) =>
    unknownMentionCard({ kind: 'competency', name: 'Sales' }, TODAY, language),
  'unknown-mention, nobody': (language) =>
    unknownMentionCard({ kind: 'nobody', name: 'Bob', near: [] }, TODAY, language),
  'unknown-mention, nobody without a report': (language) =>
    unknownMentionCard({ kind: 'nobody', name: 'Bob', near: [] }, undefined, language),
  'unknown-mention, near people': (language) =>
    unknownMentionCard({ kind: 'nobody', name: 'Bob', near: meant(FEW) }, TODAY, language),
  'unknown-mention, several people': (language) =>
    unknownMentionCard({ kind: 'several', name: 'Anna', near: meant(CROWD) }, TODAY, language),
  'status, future day': status(FEW, ALL_HELD.slice(0, 3), { day: '2022-01-01' }),
  'status, past day': status(FEW, ALL_HELD.slice(0, 3), { day: '2020-12-01' }),
  ...Object.fromEntries(
    MPN_2021.competencies.map(({ id }) => [`competency-status, ${id}`, competency(CROWD, ALL_HELD, { id })]),
  ),
  'competency-status, rules before April 2021': competency(CROWD, ALL_HELD, {
    id: 'cloud-business-applications',
    day: '2021-03-31',
  }),
  'competency-status, not held': competency(FEW, []),
  'competency-status, for a reader without a role': competency(FEW, ALL_HELD, { viewer: VIEWER_WITHOUT_ROLE }),
  'competency-status, no report': competency([], ALL_HELD),
  'renewals, everything held': renewals(ALL_HELD),
  'renewals, one membership': renewals(ALL_HELD.slice(0, 1)),
  'renewals, last day of the window': renewals(held('devops', 'gold', '2020-09-01'), '2021-10-01'),
  'renewals, day of the anniversary': renewals(held('devops', 'gold', '2020-09-01'), '2021-09-01'),
  'renewals, extended membership': renewals(held('devops', 'gold', '2020-06-01')),
  'risk, everything held': risk(CROWD, ALL_HELD),
  'risk, fading skill': risk(FEW, held('messaging', 'silver', '2020-12-01')),
  'risk, without names': risk(FEW, held('messaging', 'silver', '2020-12-01'), false),
  'risk, nothing at risk': risk(CROWD, held('messaging', 'silver', '2020-12-01')),
  'missing-data, everything': (language) => missingDataCard({ ability: 'status', missing: 'everything' }, language),
  'missing-data, everything, for a reader without a role': (language) =>
    missingDataCard({ ability: 'status', missing: 'everything', isAdmin: false }, language),
  'missing-data, no report': (language) => missingDataCard({ ability: 'risk', missing: 'report' }, language),
  'missing-data, no memberships': (language) =>
    missingDataCard({ ability: 'renewals', missing: 'memberships' }, language),
};
