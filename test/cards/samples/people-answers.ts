import type { AnswerContext } from '../../../cards/people/answers/answer-context.ts';
import { endingSkillsCard, renewSkillsCard } from '../../../cards/people/answers/ending-skills.ts';
import { missingPeopleCard } from '../../../cards/people/answers/missing-people.ts';
import { peopleAtLevelCard } from '../../../cards/people/answers/people-at-level.ts';
import { personCountedCard } from '../../../cards/people/answers/person-counted.ts';
import { personCard, personEndingsCard } from '../../../cards/people/answers/person-skills.ts';
import { replacementsCard } from '../../../cards/people/answers/replacements.ts';
import { movementsCard, reportSizeCard } from '../../../cards/people/answers/report-people.ts';
import { skillHoldersCard } from '../../../cards/people/answers/skill-holders.ts';
import type { MemberCompany } from '../../../domain/company/memberships.ts';
import { overviewOf } from '../../../domain/company/overview.ts';
import type { Competency } from '../../../domain/competencies/programme.ts';
import type { Language } from '../../../domain/language.ts';
import { endingRecords } from '../../../domain/people/answers/ending-records.ts';
import { graceEndOf } from '../../../domain/people/answers/grace-end.ts';
import { missingPeople } from '../../../domain/people/answers/missing-people.ts';
import { movementsBetween } from '../../../domain/people/answers/movements.ts';
import { peopleAtLevel } from '../../../domain/people/answers/people-at-level.ts';
import { levelsOfPerson } from '../../../domain/people/answers/person-levels.ts';
import { replacementsFor } from '../../../domain/people/answers/replacements.ts';
import { reportSize } from '../../../domain/people/answers/report-size.ts';
import { holdersOfSkill } from '../../../domain/people/answers/skill-holders.ts';
import { mcidStatesOf, type PersonMcid } from '../../../domain/people/linking.ts';
import { ownSkills } from '../../../domain/people/own-skills.ts';
import { peopleNames } from '../../../domain/people/people-names.ts';
import { NORDWIND_DAY as DAY, nordwind, personOf } from '../../support/nordwind.ts';
import { everySkill, LONG_NAME } from './reported-people.ts';
import type { Samples } from './sample.ts';

const NORDWIND = nordwind();
const CROWD = nordwind(everySkill(30, { expiresOn: '2027-01-15' }));

function contextOf({ programme, company }: MemberCompany): AnswerContext {
  return { programme, names: peopleNames(company.records), day: DAY, today: DAY, reportDay: DAY };
}

function competencyOf(id: string): Competency {
  return NORDWIND.programme.competencies.find((each) => each.id === id) as Competency;
}

function levelSample(id: string, level: string, company = NORDWIND) {
  const [overview] = overviewOf(company, { day: DAY, today: DAY, only: id }).competencies;
  const verdict = overview?.verdict?.levels.find((each) => each.level === level);
  if (!verdict) throw new Error(`Nordwind has no verdict on ${level} in ${id}.`);
  const risk = overview?.risk;
  const later = risk && { day: risk.anniversary, people: peopleAtLevel(risk.then).people };
  const content = {
    competency: competencyOf(id),
    now: peopleAtLevel(verdict),
    later,
    skills: new Map(),
    uncounted: [],
  };
  return (language: Language) => peopleAtLevelCard(content, contextOf(company), language);
}

function missingSample(id: string, level: 'silver' | 'gold') {
  const competency = competencyOf(id);
  const missing = { competency, ...missingPeople(NORDWIND, { competency, level }, DAY) };
  return (language: Language) => missingPeopleCard(missing, contextOf(NORDWIND), language);
}

function personSample(firstName: string, company = NORDWIND) {
  const person = personOf(company, firstName);
  const skills = ownSkills(company, person.records, DAY);
  const endings = endingRecords(company, person.records, DAY);
  const [mcid] = mcidStatesOf({ people: [person], statements: [], reportDay: DAY }, DAY) as [PersonMcid];
  const context = contextOf(company);
  const graceEnd = graceEndOf(skills);
  const levels = levelsOfPerson(company, person, DAY);
  return {
    shown: (language: Language) => personCard({ person, skills, mcid, graceEnd }, context, language),
    ending: (language: Language) =>
      personEndingsCard({ person, skills, endings, asked: undefined, graceEnd }, context, language),
    counted: (language: Language) =>
      personCountedCard(
        { person, skills, levels, isLinked: false, graceEnd, asked: undefined, competency: undefined },
        context,
        language,
      ),
    replaced: (language: Language) =>
      replacementsCard({ person, replacements: replacementsFor(company, person, DAY) }, context, language),
  };
}

function endingSample(company: MemberCompany) {
  const endings = endingRecords(company, company.company.records, DAY);
  return (language: Language) =>
    endingSkillsCard(
      { endings, period: { from: '2027-01-01', to: '2027-01-31' } },
      { ...contextOf(company), day: DAY },
      language,
    );
}

export const PEOPLE_ANSWER_SAMPLES: Samples = {
  'people-answer, holders of a skill': (language) =>
    skillHoldersCard(
      { skill: '70-768', holders: holdersOfSkill(NORDWIND, '70-768', DAY) },
      contextOf(NORDWIND),
      language,
    ),
  'people-answer, very many holders of a skill': (language) =>
    skillHoldersCard({ skill: '70-768', holders: holdersOfSkill(CROWD, '70-768', DAY) }, contextOf(CROWD), language),
  'people-answer, nobody with a skill': (language) =>
    skillHoldersCard({ skill: 'AZ-104', holders: [] }, contextOf(NORDWIND), language),
  'people-answer, people at a level with fewer on the anniversary': levelSample('data-analytics', 'gold'),
  'people-answer, nobody at a level': levelSample('datacenter', 'gold'),
  'people-answer, very many people at a level': levelSample('data-analytics', 'gold', CROWD),
  'people-answer, a person missing on the anniversary': missingSample('data-analytics', 'gold'),
  'people-answer, several people missing': missingSample('datacenter', 'gold'),
  'people-answer, nobody missing': missingSample('datacenter', 'silver'),
  'people-answer, requirements not published': missingSample('security', 'gold'),
  'people-answer, skills that expire in a month': endingSample(CROWD),
  'people-answer, no skill that expires in a month': endingSample(NORDWIND),
  'people-answer, skills to renew': (language) =>
    renewSkillsCard(
      { endings: endingRecords(NORDWIND, NORDWIND.company.records, DAY), competency: undefined },
      contextOf(NORDWIND),
      language,
    ),
  'people-answer, nothing to renew': (language) =>
    renewSkillsCard({ endings: [], competency: competencyOf('datacenter') }, contextOf(NORDWIND), language),
  'people-answer, a linked person': personSample('Mia').shown,
  'people-answer, a person in PMC only': personSample('Omar').shown,
  'people-answer, a person with every skill': personSample(LONG_NAME.split(' ')[0] ?? '', CROWD).shown,
  'people-answer, the end of a person’s skills': personSample('Mia').ending,
  'people-answer, a person whose skills never expire': personSample('Omar').ending,
  'people-answer, a person who counts': personSample('Anna').counted,
  'people-answer, a person who does not count': personSample('Karin').counted,
  'people-answer, replacements': personSample('Anna').replaced,
  'people-answer, a person whom nobody has to replace': personSample('Petra').replaced,
  'people-answer, size of the report': (language) => reportSizeCard(reportSize(NORDWIND, DAY), DAY, language),
  'people-answer, people who joined and left': (language) =>
    movementsCard(
      {
        movements: movementsBetween(NORDWIND.company.records.slice(0, -4), NORDWIND.company.records.slice(4)),
        since: DAY,
      },
      DAY,
      language,
    ),
  'people-answer, only one report': (language) => movementsCard(undefined, DAY, language),
};
