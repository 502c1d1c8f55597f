import { expect } from 'chai';
import { executeActivity, messageActivity } from '../../support/activities.ts';
import { ANNA_IS_ADMIN } from '../../support/company.ts';
import { element, lastCard, type RunningBot, startBot } from '../../support/running-bot.ts';

const NOW = new Date('2021-06-01T12:00:00Z');
const GOLD = {
  offer: 'gold',
  competency: 'data-analytics',
  purchasedOn: '2020-09-01',
  renewedOn: '',
  key: '',
  was: '{}',
};

type Card = {
  readonly body: readonly Record<string, unknown>[];
  readonly actions: readonly { readonly title: string; readonly data: Record<string, unknown> }[];
};

describe('company facts', () => {
  let bot: RunningBot;

  beforeEach(async () => {
    bot = await startBot({ env: ANNA_IS_ADMIN, now: () => NOW });
  });

  afterEach(() => bot.stop());

  const johan = { from: { id: '29:johan', name: 'Johan', aadObjectId: 'aad-johan' } };

  async function say(text: string): Promise<Card> {
    await bot.send(messageActivity({ text }));
    return lastCard(bot.connector) as unknown as Card;
  }

  async function clickBody(verb: string, data: object, overrides: object = {}) {
    const response = await bot.send(executeActivity(verb, { verb, language: 'en', ...data }, overrides));
    expect(response.status).to.equal(200);
    return (await response.json()) as { statusCode: number; value: Card };
  }

  const click = async (verb: string, data: object) => (await clickBody(verb, data)).value;
  const textOf = (card: Card, id: string) => element(card, id)?.text as string | undefined;
  const inputsOf = ({ body }: Card) =>
    Object.fromEntries(body.filter(({ type }) => `${type}`.startsWith('Input')).map(({ id, value }) => [id, value]));
  const openForm = (membership: string) => click('facts.edit', { form: 'membership', membership });

  it('say what is missing, in either language', async () => {
    const english = await say('company facts');
    expect(textOf(english, 'no-purchases')).to.match(/^No purchase date yet: add one/);
    expect(textOf(english, 'missing')).to.match(/your market.+PMC.+Competency performance/s);
    expect(textOf(english, 'as-of')).to.match(/^As of 1 June 2021.+retired in October 2022/);
    const swedish = await say('företagsfakta');
    expect(textOf(swedish, 'no-purchases')).to.match(/^Inget inköpsdatum än/);
    expect(swedish.actions.map(({ title }) => title)).to.deep.equal(['Lägg till eller ändra köp', 'Marknad och flytt']);
  });

  it('are shown with what was saved, right on the card', async () => {
    const form = await openForm('new');
    expect(inputsOf(form)).to.deep.equal({ offer: '', competency: 'none', purchasedOn: '', renewedOn: '' });
    const saved = await click('membership.save', { ...form.actions[0]?.data, ...GOLD });
    expect(textOf(saved, 'notice')).to.match(/^Saved/);
    expect(JSON.stringify(saved)).to.include('Data Analytics · Gold');
    expect(JSON.stringify(saved)).to.include('Bought on 1 September 2020, anniversary on 1 September 2021');
  });

  it('are the same after a second click', async () => {
    await click('membership.save', GOLD);
    const again = await click('membership.save', GOLD);
    expect(textOf(again, 'notice')).to.match(/^Saved/);
    expect(JSON.stringify(again).match(/Bought on/g)).to.have.length(1);
  });

  it('are changed and removed by a form that knows what it was opened for', async () => {
    await click('membership.save', GOLD);
    const form = await openForm('data-analytics');
    expect(inputsOf(form)).to.include({ offer: 'gold', competency: 'data-analytics', purchasedOn: '2020-09-01' });
    const [save, remove] = form.actions.map(({ data }) => data);
    const moved = { ...save, ...inputsOf(form), competency: 'devops', renewedOn: '2021-05-30' };
    const changed = JSON.stringify(await click('membership.save', moved));
    expect(changed).to.include('DevOps · Gold').and.to.include('renewed on 30 May 2021');
    expect(changed).not.to.include('Data Analytics · Gold');
    expect(JSON.stringify(await click('membership.save', moved))).to.include('DevOps · Gold');
    expect(textOf(await click('membership.remove', remove ?? {}), 'notice')).to.match(/^Removed/);
    const newer = await openForm('devops');
    const gone = await click('membership.remove', newer.actions[1]?.data ?? {});
    expect(textOf(gone, 'no-purchases')).to.match(/No purchase/);
    expect(textOf(await click('membership.remove', newer.actions[1]?.data ?? {}), 'notice')).to.match(/^Removed/);
  });

  it('are not overwritten by an old form', async () => {
    await click('membership.save', GOLD);
    const old = await openForm('data-analytics');
    const [save, remove] = old.actions.map(({ data }) => data);
    await click('membership.save', { ...save, ...inputsOf(old), purchasedOn: '2020-10-01' });
    const late = await click('membership.save', { ...save, ...inputsOf(old), purchasedOn: '2020-11-01' });
    expect(textOf(late, 'notice')).to.match(/changed after your card was opened/);
    expect(textOf(await click('membership.remove', remove ?? {}), 'notice')).to.match(/changed after/);
    expect(textOf(await click('membership.save', { ...GOLD, offer: 'silver' }), 'notice')).to.match(/changed after/);
    expect(JSON.stringify(late)).to.include('Bought on 1 October 2020');
  });

  it('survive when two admins save at once', async () => {
    const devops = { ...GOLD, competency: 'devops' };
    await Promise.all([click('membership.save', GOLD), click('membership.save', devops)]);
    const card = JSON.stringify(await say('company facts'));
    expect(card).to.include('Data Analytics · Gold').and.to.include('DevOps · Gold');
  });

  const wrong: readonly (readonly [string, object, RegExp])[] = [
    ['nothing chosen', { offer: '' }, /choose what was bought/],
    ['no competency', { competency: 'none' }, /belong to a competency/],
    ['an unknown competency', { competency: 'sales' }, /don't know that competency/],
    ['a pack with a competency', { offer: 'actionPack' }, /belong to no competency/],
    ['ERP silver', { offer: 'silver', competency: 'enterprise-resource-planning' }, /no Silver level of Enterprise/],
    ['no day', { purchasedOn: '' }, /Day of the purchase: please enter/],
    ['30 February', { purchasedOn: '2021-02-30' }, /Day of the purchase: that date is in no calendar/],
    ['tomorrow', { purchasedOn: '2021-06-02' }, /Day of the purchase: that day is still to come/],
    ['the last century', { purchasedOn: '1921-06-02' }, /before the year 2000/],
    ['a renewal to come', { renewedOn: '2021-09-02' }, /last renewal: that day is still to come/],
    ['a renewal before the purchase', { renewedOn: '2020-08-01' }, /later than the purchase/],
    ['no texts at all', { offer: 7, competency: null, purchasedOn: ['2020-09-01'] }, /choose what was bought/],
  ];
  for (const [what, change, sentence] of wrong) {
    it(`are not saved with ${what}: the form comes back with a sentence and what was typed`, async () => {
      const form = await click('membership.save', { ...GOLD, ...change });
      expect(textOf(form, 'problems')).to.match(sentence);
      expect(Object.keys(inputsOf(form))).to.deep.equal(['offer', 'competency', 'purchasedOn', 'renewedOn']);
      expect(textOf(await say('company facts'), 'no-purchases')).to.match(/No purchase/);
    });
  }

  it('hold the market, the move and the Surface Hub statement', async () => {
    const form = await click('facts.edit', { form: 'general' });
    const data = {
      ...form.actions[0]?.data,
      market: 'developing',
      movedToPcOn: '2020-03-01',
      surfaceHubReseller: 'no',
    };
    const saved = await click('facts.save', data);
    expect(element(saved, 'facts')?.facts).to.deep.equal([
      { title: 'Market', value: 'Developing' },
      { title: 'Moved from PMC to Partner Center', value: '1 March 2020' },
      { title: 'Authorised Surface Hub reseller', value: 'No' },
      { title: 'Performance figures', value: 'not stated' },
    ]);
    expect(textOf(await click('facts.save', { ...data, market: '' }), 'notice')).to.match(/changed after/);
    expect(textOf(await click('facts.save', { ...data, movedToPcOn: '2022-03-01' }), 'problems')).to.match(/to come/);
  });

  it('are an admin’s alone', async () => {
    for (const verb of ['facts.edit', 'facts.save', 'membership.save', 'membership.remove']) {
      expect((await clickBody(verb, { ...GOLD, form: 'general' }, johan)).statusCode, verb).to.equal(403);
    }
    await bot.send(messageActivity({ text: 'company facts', ...johan }));
    expect(JSON.stringify(lastCard(bot.connector))).to.match(/MPN partner admin/);
  });
});
