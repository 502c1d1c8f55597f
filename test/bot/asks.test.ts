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

  it('are found by what a message asks, in both languages', () => {
    for (const question of ['are we a gold partner?', 'är vi guldpartner?']) {
      expect(understand(question).outcome, question).to.deep.equal({ kind: 'ask', ability: 'status', ask: 'held' });
    }
  });
});
