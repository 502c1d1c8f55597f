import { expect } from 'chai';
import { readMatches } from '../../../bot/people/read-matches.ts';
import { createMatchedPeople } from '../../../bot/store/matched-people.ts';
import { openStore } from '../../../bot/store/store.ts';
import { skillOf } from '../../support/skill-of.ts';

describe('a match that an admin has made', () => {
  it('is deleted once its MCID is gone from the report of its tenant', async () => {
    const store = await openStore('sqlite://:memory:');
    const matchedPeople = createMatchedPeople(store);
    const [bo, cia] = [skillOf('Bo', '70-767'), skillOf('Cia', '70-767')];
    for (const tenantId of ['t1', 't2']) await matchedPeople.change(tenantId, { 'mc-bo': 'id-1', 'mc-cia': 'id-2' });
    expect(await readMatches('t1', [bo, cia], { matchedPeople })).to.have.keys('mc-bo', 'mc-cia');
    expect(await readMatches('t1', [cia], { matchedPeople })).to.deep.equal(new Map([['mc-cia', 'id-2']]));
    expect(await matchedPeople.all('t1')).to.deep.equal({ 'mc-cia': 'id-2' });
    expect(await readMatches('t2', [bo], { matchedPeople })).to.have.keys('mc-bo');
    expect(await readMatches('t2', [], { matchedPeople }), 'without a report nothing is known to be gone').to.be.empty;
    expect(await matchedPeople.all('t2')).to.deep.equal({ 'mc-bo': 'id-1' });
    await store.close();
  });
});
