import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { expect } from 'chai';
import { ABILITIES } from '../../bot/abilities.ts';
import type { Abilities } from '../../bot/turn/ability.ts';
import { understand } from '../support/understand.ts';

const abilities: Abilities = ABILITIES;
const BANK = new URL('../../domain/understanding/bank/', import.meta.url);

describe('the asks of the abilities', () => {
  const asks = Object.entries(abilities).flatMap(([ability, { asks = {} }]) =>
    Object.keys(asks).map((ask) => `${ability}.${ask}`),
  );

  it('have a file of phrasings each, and every file has an ask', () => {
    expect(globSync('*.json', { cwd: BANK }).map((file) => basename(file, '.json'))).to.have.members(asks);
  });

  it('and the abilities themselves are all that follow-ups lead to', () => {
    for (const { followUps = {} } of Object.values(abilities)) {
      expect([...asks, ...Object.keys(abilities)]).to.include.members(Object.values(followUps));
    }
  });

  const asked: [string, string][] = [
    ['When does our gold in Data Analytics expire?', 'renewals'],
    ['när går vår guld i data analytics ut', 'renewals'],
    ['are we a gold partner?', 'status'],
    ['är vi guldpartner?', 'status'],
    ['Hur ligger vi till i Cloud Platform?', 'status'],
    ['How many people count toward our DevOps silver?', 'status'],
    ['Vem hänger vår guld på?', 'risk'],
    ['Who does our Data Analytics gold depend on?', 'risk'],
    ['Riskerar vi att förlora guld i Datacenter?', 'risk'],
    ['Hur når vi guld i EMM?', 'plan'],
    ['If Anna Lindqvist leaves, what happens?', 'whatIf'],
    ['Which of my skills count?', 'mySkills'],
    ['Är mitt MCID kopplat än?', 'linkMcid'],
    ['Vem har inte kopplat sitt MCID?', 'linking'],
  ];
  for (const [question, ability] of asked) {
    it(`are found by what a message asks: "${question}"`, () => {
      expect(understand(question).outcome).to.include({ kind: 'ask', ability });
    });
  }

  const others = [
    'How do we renew our gold competency?',
    'What happens if a certified employee leaves?',
    'Vad händer om vi inte förnyar?',
    'Does Data Analytics require customer references?',
    'Why does our Data Analytics report show the wrong revenue?',
    'When does our Azure subscription expire?',
    'Is sushi safe during pregnancy?',
  ];
  for (const question of others) {
    it(`are not found by "${question}"`, () => expect(understand(question).outcome.kind).not.to.equal('ask'));
  }
});
