import { expect } from 'chai';
import { readPhrasingBank } from '../../../bot/cli/read-phrasing-bank.ts';
import { readCompanyQuestion } from '../../../domain/company/company-question.ts';
import { createCompetencyNames } from '../../../domain/company/competency-names.ts';
import { MPN_2021 } from '../../../domain/programmes/mpn-2021/mpn-2021.ts';

const names = createCompetencyNames(MPN_2021);
const read = (question: string) => readCompanyQuestion(question, names);

describe('a question about the own company', () => {
  const questions: [string, string][] = [
    ['When does our gold in Data Analytics expire?', 'status'],
    ['när går vår guld i data analytics ut', 'status'],
    ['Are we gold in DevOps?', 'status'],
    ['Hur ligger vi till i Cloud Platform?', 'status'],
    ['How many people count toward our DevOps silver?', 'status'],
    ['Vem hänger vår guld på?', 'risk'],
    ['Who does our Data Analytics gold depend on?', 'risk'],
    ['Riskerar vi att förlora guld i Datacenter?', 'risk'],
    ['What do we need for gold in Data Platform?', 'plan'],
    ['Hur når vi guld i EMM?', 'plan'],
    ['Vad saknas för att vi ska nå guld i Cloud Platform?', 'plan'],
    ['Which of my skills count?', 'mySkills'],
    ['Är mitt MCID kopplat än?', 'linkMcid'],
    ['Vem har inte kopplat sitt MCID?', 'linking'],
  ];
  for (const [question, ability] of questions) {
    it(`asks for ${ability}: "${question}"`, () => expect(read(question)).to.deep.equal({ ability, rest: '' }));
  }

  it('keeps the words that name a leaver', () => {
    expect(read('If Anna Lindqvist leaves, what happens?')).to.deep.equal({
      ability: 'whatIf',
      rest: 'anna lindqvist leaves',
    });
  });

  const others = [
    'How do we renew our gold competency?',
    'What happens if a certified employee leaves?',
    'Vad händer om vi inte förnyar?',
    'Does Data Analytics require customer references?',
    'Why does our Data Analytics report show the wrong revenue?',
    'When does our Azure subscription expire?',
    'our gold',
  ];
  for (const question of others) it(`is not asked by "${question}"`, () => expect(read(question)).to.equal(undefined));

  it('is not found in any phrasing of the FAQ, answered or declined', () => {
    const ofFaq = readPhrasingBank().filter(({ label }) => !label.startsWith('ask:'));
    expect(ofFaq.filter(({ text }) => read(text))).to.deep.equal([]);
  });
});
