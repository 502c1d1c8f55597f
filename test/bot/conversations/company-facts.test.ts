import { expect } from 'chai';
import { executeActivity, messageActivity } from '../../support/activities.ts';
import { textOf, wholeOf } from '../../support/card-text.ts';
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
  const shown = (card: Card, id: string) => element(card, id)?.text as string | undefined;
  const inputsOf = ({ body }: Card) =>
    Object.fromEntries(body.filter(({ type }) => `${type}`.startsWith('Input')).map(({ id, value }) => [id, value]));
  const openForm = (membership: string) => click('facts.edit', { form: 'membership', membership });

  it('tell what is missing, in either language', async () => {
    const english = await say('company facts');
    expect(shown(english, 'no-purchases')).to.match(/^No purchase date yet: add one/);
    expect(shown(english, 'missing')).to.match(/your market.+PMC.+Competency performance/s);
    expect(shown(english, 'as-of')).to.match(/^As of 1 June 2021.+retired in October 2022/);
    const swedish = await say('företagsfakta');
    expect(shown(swedish, 'no-purchases')).to.match(/^Inget inköpsdatum än/);
    expect(swedish.actions.map(({ title }) => title)).to.deep.equal(['Lägg till eller ändra köp', 'Marknad och flytt']);
  });

  it('are shown as saved on the card that saved them', async () => {
    const form = await openForm('new');
    expect(inputsOf(form)).to.deep.equal({ offer: '', competency: 'none', purchasedOn: '', renewedOn: '' });
    const saved = await click('membership.save', { ...form.actions[0]?.data, ...GOLD });
    expect(shown(saved, 'notice')).to.match(/^Saved/);
    expect(textOf(saved)).to.include('Data Analytics · Gold');
    expect(textOf(saved)).to.include('Bought on 1 September 2020, anniversary on 1 September 2021');
  });

  it('are saved once, even when the button is clicked twice', async () => {
    await click('membership.save', GOLD);
    const again = await click('membership.save', GOLD);
    expect(shown(again, 'notice')).to.match(/^Saved/);
    expect(textOf(again).match(/Bought on/g)).to.have.length(1);
  });

  it('are changed and removed by a form that carries the membership it was opened for', async () => {
    await click('membership.save', GOLD);
    const form = await openForm('data-analytics');
    expect(inputsOf(form)).to.include({ offer: 'gold', competency: 'data-analytics', purchasedOn: '2020-09-01' });
    const [save, remove] = form.actions.map(({ data }) => data);
    const moved = { ...save, ...inputsOf(form), competency: 'devops', renewedOn: '2021-05-30' };
    const changed = await click('membership.save', moved);
    expect(textOf(changed)).to.include('DevOps · Gold').and.to.include('renewed on 30 May 2021');
    expect(wholeOf(changed)).not.to.include('Data Analytics · Gold');
    expect(textOf(await click('membership.save', moved))).to.include('DevOps · Gold');
    expect(shown(await click('membership.remove', remove ?? {}), 'notice')).to.match(/^Removed/);
    const newer = await openForm('devops');
    const gone = await click('membership.remove', newer.actions[1]?.data ?? {});
    expect(shown(gone, 'no-purchases')).to.match(/No purchase/);
    expect(shown(await click('membership.remove', newer.actions[1]?.data ?? {}), 'notice')).to.match(/^Removed/);
  });

  it('are not overwritten by an old form', async () => {
    await click('membership.save', GOLD);
    const old = await openForm('data-analytics');
    const [save, remove] = old.actions.map(({ data }) => data);
    await click('membership.save', { ...save, ...inputsOf(old), purchasedOn: '2020-10-01' });
    const late = await click('membership.save', { ...save, ...inputsOf(old), purchasedOn: '2020-11-01' });
    expect(shown(late, 'notice')).to.match(/changed after your card was opened/);
    expect(shown(await click('membership.remove', remove ?? {}), 'notice')).to.match(/changed after/);
    expect(shown(await click('membership.save', { ...GOLD, offer: 'silver' }), 'notice')).to.match(/changed after/);
    expect(textOf(late)).to.include('Bought on 1 October 2020');
  });

  it('are both kept when two admins save at the same time', async () => {
    const devops = { ...GOLD, competency: 'devops' };
    await Promise.all([click('membership.save', GOLD), click('membership.save', devops)]);
    expect(textOf(await say('company facts')))
      .to.include('Data Analytics · Gold')
      .and.to.include('DevOps · Gold');
  });

  const wrong: readonly (readonly [string, object, RegExp])[] = [
    ['nothing chosen', { offer: '' }, /choose what was bought/],
    ['no competency', { competency: 'none' }, /belong to a competency/],
    ['the empty competency of an older card', { competency: '' }, /belong to a competency/],
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
    it(`are not saved with ${what}: the form returns with a sentence and the input`, async () => {
      const form = await click('membership.save', { ...GOLD, ...change });
      expect(shown(form, 'problems')).to.match(sentence);
      expect(Object.keys(inputsOf(form))).to.deep.equal(['offer', 'competency', 'purchasedOn', 'renewedOn']);
      expect(shown(await say('company facts'), 'no-purchases')).to.match(/No purchase/);
    });
  }

  it('hold the market, the day of the move and the Surface Hub statement', async () => {
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
    expect(shown(await click('facts.save', { ...data, market: '' }), 'notice')).to.match(/changed after/);
    expect(shown(await click('facts.save', { ...data, movedToPcOn: '2022-03-01' }), 'problems')).to.match(/to come/);
  });

  for (const nothing of ['none', '']) {
    it(`are not stated when the general form sends "${nothing}" for each choice`, async () => {
      const form = await click('facts.edit', { form: 'general' });
      expect(inputsOf(form)).to.include({ market: 'none', surfaceHubReseller: 'none' });
      const data = { ...form.actions[0]?.data, market: nothing, surfaceHubReseller: nothing };
      const saved = await click('facts.save', { ...data, movedToPcOn: '2020-03-01' });
      expect(element(saved, 'facts')?.facts).to.deep.include.members([
        { title: 'Market', value: 'not stated' },
        { title: 'Authorised Surface Hub reseller', value: 'not stated' },
      ]);
    });
  }

  it('are open to admins alone', async () => {
    for (const verb of ['facts.edit', 'facts.save', 'membership.save', 'membership.remove']) {
      expect((await clickBody(verb, { ...GOLD, form: 'general' }, johan)).statusCode, verb).to.equal(403);
    }
    await bot.send(messageActivity({ text: 'company facts', ...johan }));
    expect(textOf(lastCard(bot.connector))).to.match(/MPN partner admin/);
  });
});
