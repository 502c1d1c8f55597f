import { expect } from 'chai';
import { buttonNamed } from '../../support/card-buttons.ts';
import { textOf, wholeOf } from '../../support/card-text.ts';
import { type CompanyBot, startCompanyBot, together } from '../../support/company-bot.ts';
import { element } from '../../support/running-bot.ts';

type Input = { readonly id?: string; readonly value?: string; readonly choices?: { readonly value: string }[] };
type Nested = Input & { readonly items?: Nested[]; readonly columns?: Nested[] };

describe('preferences', () => {
  let bot: CompanyBot;

  beforeEach(async () => {
    bot = await startCompanyBot();
  });

  afterEach(() => bot.stop());

  const inputs = ({ body }: { readonly body: readonly object[] }) => {
    const within = (item: Nested): Nested[] => [
      item,
      ...[...(item.items ?? []), ...(item.columns ?? [])].flatMap(within),
    ];
    return new Map((body as Nested[]).flatMap(within).flatMap((item) => (item.id ? [[item.id, item]] : [])));
  };
  const values = (card: { readonly body: readonly object[] }) =>
    Object.fromEntries(['muted', 'snooze', 'quietFrom', 'quietUntil'].map((id) => [id, inputs(card).get(id)?.value]));
  const save = (form: object) => bot.execute('colleague', { verb: 'preferences.save', language: 'en', ...form });
  const NOTHING = { muted: '', snooze: 'off', quietFrom: '', quietUntil: '' };

  it('are an empty form until something is set', async () => {
    expect(values(await bot.say('colleague', 'preferences'))).to.deep.equal(NOTHING);
    expect(values(await bot.say('colleague', 'inställningar'))).to.deep.equal(NOTHING);
  });

  it('offer to mute the kinds of messages that the person can get, and no others', async () => {
    const offered = async (who: 'admin' | 'colleague') =>
      inputs(await bot.say(who, 'preferences'))
        .get('muted')
        ?.choices?.map(({ value }) => value);
    expect(await offered('colleague')).to.deep.equal(['ownSkillEnding', 'mcidPrompt']);
    expect(await offered('admin')).to.include.members(['competencyAtRisk', 'renewal', 'reportOld', 'mcidPrompt']);
  });

  it('are saved in place, and shown as saved from then on', async () => {
    const form = { muted: 'mcidPrompt', snooze: 'week', quietFrom: '22:00', quietUntil: '07:00' };
    const { statusCode, value } = await save(form);
    expect(statusCode).to.equal(200);
    const saved = { ...form, snooze: 'keep' };
    expect(textOf(value))
      .to.match(/Saved\./)
      .and.match(/until 17 May 2021/);
    expect(values(value)).to.deep.equal(saved);
    expect(values(await bot.say('colleague', 'preferences'))).to.deep.equal(saved);
    expect(values(await bot.say('admin', 'preferences'))).to.deep.equal(NOTHING);
    expect(values((await save(saved)).value)).to.deep.equal(saved);
    expect(values((await save(NOTHING)).value)).to.deep.equal(NOTHING);
  });

  it('confirm in the language of the card', async () => {
    const { value } = await save({ ...NOTHING, language: 'sv' });
    expect(textOf(value))
      .to.match(/Sparat\./)
      .and.match(/Tyst från/);
  });

  it('show no snooze once it is over', async () => {
    await save({ ...NOTHING, snooze: 'tomorrow' });
    bot.setNow('2021-05-11T08:00Z');
    expect(values(await bot.say('colleague', 'preferences'))).to.deep.equal(NOTHING);
  });

  it('count quiet hours in the time zone of the person’s client', async () => {
    const card = await bot.say('colleague', 'preferences', { localTimezone: 'Europe/Stockholm' });
    expect(textOf(card)).to.match(/those of Europe\/Stockholm/);
    const invented = await bot.say('colleague', 'preferences', { localTimezone: 'Nowhere' });
    expect(textOf(invented)).to.match(/those of UTC/);
  });

  for (const [name, quiet] of [
    ['one time alone', { quietFrom: '22:00' }],
    ['the same time twice', { quietFrom: '22:00', quietUntil: '22:00' }],
    ['not times', { quietFrom: '25:00', quietUntil: 'soon' }],
    ['not texts', { quietFrom: { hour: 22 }, quietUntil: ['07:00'] }],
  ] as const) {
    it(`leave quiet hours as they were when they are ${name}, and say so`, async () => {
      const { value } = await save({ ...NOTHING, muted: 'mcidPrompt', ...quiet });
      expect(textOf(value)).to.match(/all but the quiet hours/);
      expect(values(await bot.say('colleague', 'preferences'))).to.deep.equal({ ...NOTHING, muted: 'mcidPrompt' });
    });
  }

  it('mute no kind that a forged card invents or that is not the person’s', async () => {
    expect(values((await save({ ...NOTHING, muted: 'reportOld,everything,mcidPrompt' })).value).muted).to.equal(
      'mcidPrompt',
    );
  });

  it('keep their other values when a language is chosen', async () => {
    await save({ ...NOTHING, quietFrom: '22:00', quietUntil: '07:00' });
    await bot.say('colleague', 'svenska');
    const { value } = await bot.execute('colleague', { verb: 'language.set', language: 'en' });
    for (const card of [value, await bot.say('colleague', 'inställningar')]) {
      expect(values(card)).to.include({ quietFrom: '22:00', quietUntil: '07:00' });
    }
  });

  it('confirm a language in one line, with a way to the other choices', async () => {
    const card = await bot.say('colleague', 'svenska');
    expect(card.body).to.have.length(1);
    expect(element(card, 'said')?.text).to.match(/^Klart: från och med nu på svenska/);
    expect(buttonNamed(card, 'Inställningar').data).to.include({ ability: 'preferences' });
  });

  it('offer the language alone where others read', async () => {
    const card = await bot.say('colleague', 'preferences', together('channel'));
    expect(textOf(card)).to.match(/English \(in use\)/);
    expect(wholeOf(card)).not.to.match(/Input\./);
  });
});
