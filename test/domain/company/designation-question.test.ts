import { expect } from 'chai';
import { readPhrasingBank } from '../../../bot/cli/read-phrasing-bank.ts';
import { createCompetencyNames } from '../../../domain/company/competency-names.ts';
import { readDesignationQuestion } from '../../../domain/company/designation-question.ts';
import { namedScope } from '../../../domain/company/named-scope.ts';
import { createAreaNames } from '../../../domain/designations/area-names.ts';
import { AREA_NAMES, COMPETENCY_PROGRAMME } from '../../../domain/programmes/programmes.ts';
import { fold } from '../../../domain/text/fold.ts';

const names = { competencies: createCompetencyNames(COMPETENCY_PROGRAMME), areas: createAreaNames(AREA_NAMES) };

function read(question: string) {
  return readDesignationQuestion(question, namedScope(fold(question), { day: '2026-12-01', hasLevel: false, names }));
}

describe('a question about the own designations', () => {
  const questions: [question: string, ability: string][] = [
    ['Which designations do we hold?', 'status'],
    ['How many points do we have in Security?', 'status'],
    ['How many points do we get in Security?', 'status'],
    ['How many of the 70 points do our people bring?', 'status'],
    ['Are we a Solutions Partner for Security?', 'status'],
    ['Do we qualify for Data & AI?', 'status'],
    ['what is our partner capability score', 'status'],
    ['points for Modern Work', 'status'],
    ['Vilka utmärkelser har vi?', 'status'],
    ['Hur många poäng får vi i Security?', 'status'],
    ['Är vi Solutions Partner för Modern Work?', 'status'],
    ['poäng i säkerhet', 'status'],
    ['How do we get to 70 points in Security?', 'plan'],
    ['What do we need for Modern Work?', 'plan'],
    ['How many points do we need in Infrastructure?', 'plan'],
    ['Hur når vi 70 poäng i Infrastructure?', 'plan'],
    ['Vad saknas för att vi ska bli Solutions Partner?', 'plan'],
    ['Do we risk losing our Security designation?', 'risk'],
    ['Riskerar vi att förlora utmärkelsen Data & AI?', 'risk'],
    ['When can we renew our designation?', 'renewals'],
    ['När ska våra utmärkelser förnyas?', 'renewals'],
  ];
  for (const [question, ability] of questions) {
    it(`asks for ${ability}: "${question}"`, () => expect(read(question)).to.equal(ability));
  }

  const others = [
    'How many points does a designation take?',
    'What is a Solutions Partner designation?',
    'How many points do we have in Cloud Business Applications?',
    'How many points do we have?',
    'Which security updates do we need?',
    'Vad är en utmärkelse?',
    'What is our infrastructure cost in Azure?',
  ];
  for (const question of others) it(`is not asked by "${question}"`, () => expect(read(question)).to.equal(undefined));

  it('is not found in any phrasing of the FAQ, answered or declined', () => {
    const ofFaq = readPhrasingBank().filter(({ label }) => !label.startsWith('ask:'));
    expect(ofFaq.filter(({ text }) => read(text))).to.deep.equal([]);
  });
});
