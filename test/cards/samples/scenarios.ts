import { planCard } from '../../../cards/company/plan.ts';
import { planChoiceCard } from '../../../cards/company/plan-choice.ts';
import { whatIfCard } from '../../../cards/company/what-if.ts';
import { unknownPersonCard, whichPersonCard } from '../../../cards/company/which-person.ts';
import { membershipsOf } from '../../../domain/company/memberships.ts';
import { planTarget } from '../../../domain/company/plan-target.ts';
import { makeSafe } from '../../../domain/competencies/plan/make-safe.ts';
import { planLevel } from '../../../domain/competencies/plan/plan.ts';
import { findCompetency } from '../../../domain/competencies/programme.ts';
import type { SkillRecord } from '../../../domain/competencies/skill-record.ts';
import { newlyFragile, whatIf } from '../../../domain/competencies/what-if.ts';
import { whatIfDesignations } from '../../../domain/designations/what-if-designations.ts';
import type { Language } from '../../../domain/language.ts';
import { peopleWithSeveral } from '../../../domain/people/further-mcids.ts';
import { peopleOf } from '../../../domain/people/people.ts';
import { peopleNames } from '../../../domain/people/people-names.ts';
import { MPN_2021 } from '../../../domain/programmes/mpn-2021/mpn-2021.ts';
import { certified, inDesignations } from '../../support/certificate-builders.ts';
import { skillOf } from '../../support/skill-of.ts';
import { companyOf, everySkill, LONG_NAME, PEOPLE, TODAY } from './reported-people.ts';
import type { Samples } from './sample.ts';

const MEMBERSHIPS = membershipsOf(
  { memberships: [{ offer: 'gold', competency: 'data-analytics', purchasedOn: '2020-09-01' }] },
  [],
  TODAY,
);

function whatIfSample(records: readonly SkillRecord[], leavers: number, joiners = 0) {
  return (language: Language) => {
    const company = companyOf(records);
    const people = peopleOf(records);
    const [leave, join] = [people.slice(0, leavers), people.slice(leavers, leavers + joiners)];
    const scenario = {
      leavers: leave.flatMap(({ mcids }) => mcids),
      joiners: join.flatMap((each) => each.records.map((record) => ({ ...record, associatedInPc: true }))),
    };
    const content = {
      programme: MPN_2021,
      day: TODAY,
      today: TODAY,
      leavers: leave.map(({ name = '' }) => name),
      joiners: join.map(({ name = '' }) => name),
      isWhole: joiners === 0,
      changes: whatIf({ programme: MPN_2021, company, scenario }, TODAY),
      fragile: newlyFragile({ programme: MPN_2021, company, scenario }, TODAY),
      designations: whatIfDesignations(inDesignations(CERTIFICATES), ['1', '2'], '2026-12-01'),
      isAboutDesignations: records.length === 0,
      memberships: MEMBERSHIPS,
      names: peopleNames(records),
      several: peopleWithSeveral(records),
    } as const;
    return whatIfCard(content, language);
  };
}

/** Two of these people leave in each sample. */
const CERTIFICATES = certified({ '1': 'SC-500, AZ-104', '2': 'SC-200, MS-102', '3': 'SC-100, MB-800' });

function planSample(name: string, level: string, records: readonly SkillRecord[]) {
  return (language: Language) => {
    const company = companyOf(records);
    const competency = findCompetency(MPN_2021, name);
    if (!competency) throw new Error(`The programme has no ${name}.`);
    const view = { programme: MPN_2021, company, memberships: MEMBERSHIPS };
    const target = planTarget(view, { competency, level }, TODAY);
    const plan = planLevel(
      { programme: MPN_2021, company },
      { competency, level: target.level, day: target.day },
      TODAY,
    );
    const content = {
      ...view,
      competency,
      target,
      plan,
      safety:
        plan.kind === 'attained'
          ? makeSafe({ programme: MPN_2021, company }, { competency, level, day: target.day }, TODAY)
          : undefined,
      names: peopleNames(records),
      several: peopleWithSeveral(records),
      today: TODAY,
    } as const;
    return planCard(content, language);
  };
}

const manyAnnas = peopleOf(
  Array.from({ length: 9 }, (_, index) =>
    skillOf('Anna Berg', '70-767', { mcid: `${index}`, email: `anna${index}@contoso.com` }),
  ),
);

export const SCENARIO_SAMPLES: Samples = {
  'what-if, no changes': whatIfSample(everySkill(20), 1),
  'what-if, changes to everything': whatIfSample(everySkill(5), 5),
  'what-if, everything newly fragile': whatIfSample(everySkill(5), 1),
  'what-if, people joining, some words not understood': whatIfSample(everySkill(5, { associatedInPc: false }), 0, 5),
  'which-person, two people': (language) =>
    whichPersonCard(
      manyAnnas.slice(0, 2).map((person) => ({ person, line: 'mc leaves' })),
      undefined,
      language,
    ),
  'which-person, many people, with a day': (language) =>
    whichPersonCard(
      manyAnnas.map((person) => ({ person, line: 'mc leaves' })),
      TODAY,
      language,
    ),
  'which-person, name of nobody, near names': (language) =>
    unknownPersonCard(
      {
        name: 'Anna *Berg*',
        choices: manyAnnas.slice(0, 3).map((person) => ({ person, line: 'mc leaves' })),
        reportDay: TODAY,
        asOf: undefined,
      },
      language,
    ),
  'which-person, name of nobody, no near name': (language) =>
    unknownPersonCard({ name: 'Zoran Zyx', choices: [], reportDay: TODAY, asOf: TODAY }, language),
  'plan, certifications': planSample('Data Analytics', 'gold', [...PEOPLE, skillOf('Eva Gren', '70-768')]),
  'plan, associations': planSample('Data Platform', 'gold', everySkill(20, { associatedInPc: false })),
  'plan, many people to certify': planSample(
    'Application Development',
    'gold',
    Array.from({ length: 30 }, (_, index) => skillOf(`${LONG_NAME} ${index}`, 'Baking')),
  ),
  'plan, performance only': planSample('enterprise-resource-planning', 'gold', PEOPLE),
  'plan, level attained': planSample('Data Analytics', 'silver', everySkill(5)),
  'plan, out of reach': planSample('Data Analytics', 'gold', []),
  'plan, unpublished requirements': planSample('Security', 'gold', PEOPLE),
  'plan-choice': (language) => planChoiceCard(MPN_2021.competencies, { level: 'gold' }, language),
};
