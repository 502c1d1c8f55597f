import { expect } from 'chai';
import { createCatalogue } from '../../../domain/faq/catalogue.ts';
import { ENTRIES } from '../../../domain/faq/entries/index.ts';
import { buttonData } from '../../support/card-buttons.ts';
import { textOf } from '../../support/card-text.ts';
import { type CompanyBot, startCompanyBot, together } from '../../support/company-bot.ts';
import { element } from '../../support/running-bot.ts';
import { skillOf } from '../../support/skill-of.ts';

const { find } = createCatalogue(ENTRIES);

describe('the prompt to link an MCID', () => {
  let bot: CompanyBot;

  beforeEach(async () => {
    bot = await startCompanyBot();
    await bot.know([skillOf('colleague', '70-767', { associatedInPc: false })]);
  });

  afterEach(() => bot.stop());

  const click = async (verb: string, data: object = {}) => {
    const { statusCode, value } = await bot.execute('colleague', { verb, language: 'en', ...data });
    expect(statusCode).to.equal(200);
    return value;
  };
  const shown = (card: { readonly body: readonly object[] }, id: string) => element(card, id)?.text as string;

  it('tells how to link, and why it matters to the team', async () => {
    const card = await click('mcid.prompt', { step: 'own' });
    expect(shown(card, 'text'))
      .to.match(/helps the whole team/)
      .and.match(/10 May 2021.*\*\*not linked\*\*/);
    expect(shown(card, 'steps')).to.equal(find('link-mcid')?.answer.en);
    const swedish = await click('mcid.prompt', { step: 'own', language: 'sv' });
    expect(shown(swedish, 'steps')).to.equal(find('link-mcid')?.answer.sv);
  });

  it('tells people who have linked what happens next, and asks nothing more', async () => {
    const card = await click('mcid.say', { said: 'linked' });
    expect(shown(card, 'text')).to.match(/after 13 May 2021/);
    expect(buttonData(card)).to.deep.equal([]);
    expect(textOf(await bot.say('admin', 'linking'))).to.match(/Just linked/);
  });

  it('follows up when a report from after 72 hours does not show it', async () => {
    await click('mcid.say', { said: 'linked' });
    await bot.know([skillOf('colleague', '70-767', { associatedInPc: false })], { importedOn: '2021-05-20' });
    bot.setNow('2021-05-21T12:00Z');
    const card = await click('mcid.prompt', { step: 'own' });
    expect(shown(card, 'text')).to.match(/20 May 2021 doesn't show it yet.*Partner Support/);
  });

  for (const [after, day] of [
    ['tomorrow', '11 May 2021'],
    ['week', '17 May 2021'],
    ['month', '9 June 2021'],
  ]) {
    it(`is not sent again before the day that "${after}" means`, async () => {
      const choices = buttonData(await click('mcid.prompt', { step: 'remind' }));
      expect(choices).to.deep.include({ verb: 'mcid.remind', after, language: 'en' });
      expect(shown(await click('mcid.remind', { after }), 'text')).to.match(new RegExp(`before ${day}`));
    });
  }

  it('offers the reasons why a person may not be able to link', async () => {
    const said = buttonData(await click('mcid.prompt', { step: 'cannot' })).map((data) => Object.values(data)[1]);
    expect(said).to.deep.equal(['limited', 'noAccount', 'differentEmail', 'linkedElsewhere', 'own']);
  });

  it('takes the first day on which the person may link again', async () => {
    const asked = await click('mcid.prompt', { step: 'limited' });
    expect(element(asked, 'until')).to.include({ min: '2021-05-11', max: '2022-05-11' });
    expect(shown(asked, 'steps')).to.equal(find('association-limited')?.answer.en);
    const saved = await click('mcid.say', { said: 'limited', until: '2021-08-01' });
    expect(shown(saved, 'text')).to.match(/only from 1 August 2021/);
    expect(textOf(await bot.say('admin', 'linking'))).to.match(/Can't link yet.*colleague/s);
    expect(textOf(await bot.say('colleague', 'link mcid'))).to.match(/only from 1 August 2021/);
  });

  for (const until of [undefined, '', '2021-05-10', '2021-02-30', '2031-01-01', 7]) {
    it(`asks again for a day that is ${JSON.stringify(until)}, and stores nothing`, async () => {
      const card = await click('mcid.say', { said: 'limited', until });
      expect(shown(card, 'problem')).to.match(/after today, and within a year/);
      expect(textOf(await bot.say('admin', 'linking'))).to.match(/Not associated.*colleague/s);
    });
  }

  for (const [said, entry, group] of [
    ['noAccount', 'work-account', /no account in Partner Center.*colleague/s],
    ['differentEmail', 'different-email', /another e-mail address.*colleague/s],
    ['linkedElsewhere', 'moved-company', /linked with another company.*colleague/s],
  ] as const) {
    it(`leads to the entry that helps, and shows an admin the reason "${said}"`, async () => {
      expect(shown(await click('mcid.say', { said }), 'steps')).to.equal(find(entry)?.answer.en);
      expect(textOf(await bot.say('admin', 'linking'))).to.match(group);
    });
  }

  it('trusts a later report more than a stated reason', async () => {
    await click('mcid.say', { said: 'noAccount' });
    await bot.know([skillOf('colleague', '70-767')], { importedOn: '2021-05-20' });
    bot.setNow('2021-05-21T12:00Z');
    expect(textOf(await bot.say('admin', 'linking'))).to.match(/Everyone in the report/);
    const card = await click('mcid.prompt', { step: 'own' });
    expect(shown(card, 'text')).to.match(/is linked/);
    expect(buttonData(card)).to.deep.equal([]);
  });

  it('refuses choices that no card offers', async () => {
    for (const data of [
      { verb: 'mcid.say', said: 'left' },
      { verb: 'mcid.prompt', step: 'admin' },
      { verb: 'mcid.remind', after: 'never' },
    ]) {
      expect((await bot.execute('colleague', data)).statusCode).to.equal(400);
    }
    expect(textOf(await bot.say('admin', 'linking'))).to.match(/Not associated.*colleague/s);
  });

  it('tells of no person where others read', async () => {
    const card = await bot.say('colleague', '', {
      ...together('channel'),
      value: { verb: 'mcid.prompt', step: 'own' },
    });
    expect(textOf(card)).to.match(/older version/);
  });
});
