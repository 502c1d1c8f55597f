import { expect } from 'chai';
import { demoPartner } from '../../../domain/demo/demo-partner.ts';
import type { CompetencyDetail, Plan, WhatIf } from '../../../tab/api-types/company.ts';
import { wholeOf } from '../../support/card-text.ts';
import { startTabBot, type TabBot, type TabCaller } from '../../support/tab-bot.ts';

const TODAY = '2023-05-10';

describe('a competency in the tab', () => {
  let bot: TabBot;

  before(async () => {
    bot = await startTabBot(() => new Date(`${TODAY}T12:00Z`));
    await bot.know('north', { ...demoPartner(TODAY), importedOn: TODAY });
  });

  after(() => bot.stop());

  const detail = async (caller: TabCaller, id: string) => {
    const { status, json } = await bot.call(caller, `/api/competencies/${id}`);
    expect(status).to.equal(200);
    return json as CompetencyDetail;
  };
  const counting = ({ levels }: CompetencyDetail) =>
    levels.flatMap(({ options }) => options.flatMap(({ lines }) => lines.flatMap(({ people }) => people)));

  it('shows an admin who counts for each requirement', async () => {
    const { row, risk, levels } = await detail('north admin', 'cloud-platform');
    expect(row).to.include({ name: 'Cloud Platform', level: 'Gold', word: '◆ Fragile' });
    expect(risk).to.deep.equal([
      'Met on the anniversary, but it hangs on Anna Lindqvist: without that person it is not.',
    ]);
    expect(levels.map(({ name, word }) => `${name} ${word}`)).to.deep.equal(['Silver ✔ Met', 'Gold ✔ Met']);
    const lines = levels[1]?.options[0]?.lines ?? [];
    expect(lines.at(-1)?.people.map(({ name }) => name)).to.deep.equal(['Johan Berg', 'Anna Lindqvist']);
  });

  it('shows an admin who does not count, and why', async () => {
    const { uncounted } = await detail('north admin', 'cloud-platform');
    const nadia = uncounted.find(({ text }) => text === 'Not associated in Partner Center (R6)');
    expect(nadia?.people.map(({ person, skill }) => `${person.name}: ${skill}`)).to.deep.equal([
      'Nadia Rahimi: 70-535',
    ]);
  });

  it('shows people without the role how many count, and names nobody', async () => {
    const shared = await detail('north colleague', 'cloud-platform');
    expect(counting(shared)).to.deep.equal([]);
    expect(shared.risk).to.deep.equal([
      'Met on the anniversary, but it hangs on 1 person: without that person it is not.',
    ]);
    expect(shared.uncounted.map(({ count, people }) => [count, people.length])).to.deep.equal([
      [1, 0],
      [1, 0],
    ]);
    expect(wholeOf(shared)).not.to.match(/Anna|Nadia|Johan/);
  });

  it('names the first fifty of many people, and counts the others', async () => {
    const records = Array.from({ length: 60 }, (_, n) => ({
      ...demoPartner(TODAY).records[0],
      mcid: `${n}`,
      email: `p${n}@south.example`,
    }));
    await bot.know('south', { records: records as never });
    const lines = (await detail('south admin', 'cloud-platform')).levels[0]?.options[0]?.lines ?? [];
    expect(lines.map(({ people, more }) => [people.length, more])).to.deep.include([50, 10]);
  });

  it('has no MCID in the address of a person', async () => {
    for (const { id } of counting(await detail('north admin', 'cloud-platform'))) {
      expect(id).to.match(/^[\w-]{22}$/);
    }
  });

  it('is not found by an id that the programme does not have', async () => {
    for (const id of ['nothing', '__proto__', '%00', '..%2F..']) {
      expect((await bot.call('north admin', `/api/competencies/${id}`)).status).to.equal(404);
    }
  });

  it('has the shortest plan to keep a level that would be lost', async () => {
    const { json } = await bot.call('north admin', '/api/competencies/data-analytics/plan');
    const plan = json as Plan;
    expect(plan.level).to.equal('gold');
    expect(plan.summary).to.match(/^To keep gold at its anniversary on 19 June 2023, /);
    expect(plan.people.map(({ person }) => person.name)).to.have.length(1);
  });

  it('has a plan for the level that is asked for', async () => {
    const { json } = await bot.call('north admin', '/api/competencies/messaging/plan?level=silver');
    expect((json as Plan).level).to.equal('silver');
    expect((await bot.call('north admin', '/api/competencies/messaging/plan?level=platinum')).status).to.equal(400);
  });

  it('tells what changes if a person leaves', async () => {
    const anna = counting(await detail('north admin', 'cloud-platform')).find(({ name }) => name === 'Anna Lindqvist');
    const { json } = await bot.call('north admin', '/api/what-if', { method: 'POST', body: { leavers: [anna?.id] } });
    const { title, changes } = json as WhatIf;
    expect(title).to.equal('If Anna Lindqvist leaves');
    expect(changes.map((each) => `${each.title}: ${each.change}`)).to.include('Cloud Platform · Gold: met → not met');
  });

  const odd: [name: string, leavers: unknown, status: number][] = [
    ['nobody', [], 400],
    ['somebody who is not in the report', ['x'], 403],
    ['a number', [7], 400],
    ['too many people', Array(101).fill('x'), 400],
    ['no list', 'x', 400],
  ];
  for (const [name, leavers, status] of odd) {
    it(`answers what happens if ${name} leaves with ${status}`, async () => {
      const answer = await bot.call('north admin', '/api/what-if', { method: 'POST', body: { leavers } });
      expect(answer.status).to.equal(status);
    });
  }
});
