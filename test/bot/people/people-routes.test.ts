import { expect } from 'chai';
import { demoPartner } from '../../../domain/demo/demo-partner.ts';
import type { PeoplePage, PersonDetail } from '../../../tab/api-types/people.ts';
import { record } from '../../support/competency-builders.ts';
import { startTabBot, type TabBot } from '../../support/tab-bot.ts';

const TODAY = '2023-05-10';

describe('the people in the tab', () => {
  let bot: TabBot;

  before(async () => {
    bot = await startTabBot(() => new Date(`${TODAY}T12:00Z`));
    await bot.know('north', { ...demoPartner(TODAY), importedOn: TODAY });
  });

  after(() => bot.stop());

  const find = async (query: object = {}) => {
    const body = { search: '', page: 1, ...query };
    const { status, json } = await bot.call('north admin', '/api/people', { method: 'POST', body });
    expect(status).to.equal(200);
    return json as PeoplePage;
  };
  const names = ({ people }: PeoplePage) => people.map(({ name }) => name);

  it('are those of the report, sorted by name', async () => {
    const page = await find();
    expect(page.total).to.equal(12);
    expect(names(page).slice(0, 3)).to.deep.equal(['Anna Lindqvist', 'David Okafor', 'Elin Sjöberg']);
    expect(page.people[0]).to.include({ state: 'linked', skills: 3, counting: 2 });
  });

  it('are counted by the state of their MCID', async () => {
    expect((await find()).states).to.deep.equal({ linked: 7, inPmc: 2, notAssociated: 3 });
  });

  const searches: [string, object, string[]][] = [
    ['a part of a name, without its dots', { search: 'sjob' }, ['Elin Sjöberg']],
    ['several words in any order', { search: 'BERG johan' }, ['Johan Berg']],
    ['an address', { search: 'mia.virtanen@' }, ['Mia Virtanen']],
    ['a skill', { search: '70-535' }, ['Nadia Rahimi']],
    ['a state', { state: 'inPmc' }, ['Elin Sjöberg', 'Omar Haddad']],
    ['a word and a state', { search: 'omar', state: 'inPmc' }, ['Omar Haddad']],
    ['words that nobody has', { search: 'xyz' }, []],
    ['characters of a pattern, which mean nothing', { search: '.*' }, []],
  ];
  for (const [what, query, found] of searches) {
    it(`are found by ${what}`, async () => expect(names(await find(query))).to.deep.equal(found));
  }

  it('are listed fifty to a page', async () => {
    const records = Array.from({ length: 120 }, (_, n) => ({
      mcid: `${n}`,
      name: `Person ${`${n}`.padStart(3, '0')}`,
      email: `p${n}@south.example`,
      skill: '70-535',
      completedOn: TODAY,
      expiresOn: undefined,
      associatedInPmc: false,
      associatedInPc: true,
      relevantFor: [],
    }));
    await bot.know('south', { records } as never);
    const page = async (number: number) => {
      const body = { search: '', page: number };
      return (await bot.call('south admin', '/api/people', { method: 'POST', body })).json as PeoplePage;
    };
    const pages = await Promise.all([1, 3, 4].map(page));
    expect(pages.map(({ pages, people }) => [pages, people.length])).to.deep.equal([
      [3, 50],
      [3, 20],
      [3, 0],
    ]);
    expect(pages[1]?.people[0]?.name).to.equal('Person 100');
  });

  it('are each shown with their skills, and whether these count', async () => {
    const [elin] = (await find({ search: 'elin' })).people;
    const { json } = await bot.call('north admin', `/api/people/${elin?.id}`);
    const { name, mcids, state, ownSkills, hint } = json as PersonDetail;
    expect({ name, state }).to.deep.equal({ name: 'Elin Sjöberg', state: 'inPmc' });
    expect(mcids).to.have.length(1);
    expect(ownSkills.map(({ word }) => word)).to.deep.equal(['Counts', 'Counts']);
    expect(hint).to.contain('six months after your move');
  });

  it('have ids that no other tenant can use', async () => {
    const [first] = (await find()).people;
    expect((await bot.call('south admin', `/api/people/${first?.id}`)).status).to.equal(403);
    expect((await bot.call('north admin', `/api/people/${first?.id}`)).status).to.equal(200);
  });

  const odd: [string, object][] = [
    ['no page', { search: '' }],
    ['page 0', { search: '', page: 0 }],
    ['half a page', { search: '', page: 1.5 }],
    ['a search of 101 characters', { search: 'x'.repeat(101), page: 1 }],
    ['an unknown state', { search: '', page: 1, state: 'happy' }],
    ['a list', { search: ['x'], page: 1 }],
  ];
  for (const [name, body] of odd) {
    it(`are not searched by ${name}`, async () => {
      expect((await bot.call('north admin', '/api/people', { method: 'POST', body })).status).to.equal(400);
    });
  }
});

describe('a name in the tab', () => {
  it('is without characters that turn the text round, and cannot be evaluated', async () => {
    const bot = await startTabBot();
    try {
      await bot.know('north', { records: [record('1', 'AZ-900', { name: 'Bo \u202EkE\u202C ${x} {{DATE(y)}}' })] });
      const { json } = await bot.call('north admin', '/api/people', { method: 'POST', body: { search: '', page: 1 } });
      expect((json as PeoplePage).people[0]?.name).to.equal('Bo kE $ {x} { {DATE(y)}}');
    } finally {
      await bot.stop();
    }
  });
});
