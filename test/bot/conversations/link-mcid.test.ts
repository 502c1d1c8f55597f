import { expect } from 'chai';
import { createCatalogue } from '../../../domain/faq/catalogue.ts';
import { ENTRIES } from '../../../domain/faq/entries/index.ts';
import { buttonData } from '../../support/card-buttons.ts';
import { textOf, wholeOf } from '../../support/card-text.ts';
import { type CompanyBot, startCompanyBot, together } from '../../support/company-bot.ts';
import { element } from '../../support/running-bot.ts';
import { skillOf } from '../../support/skill-of.ts';

const ENTRY = createCatalogue(ENTRIES).find('link-mcid');

describe('link mcid', () => {
  let bot: CompanyBot;

  beforeEach(async () => {
    bot = await startCompanyBot();
  });

  afterEach(() => bot.stop());

  const state = async (text = 'link mcid') => {
    const card = await bot.say('colleague', text);
    expect(element(card, 'answer')?.text).to.equal(ENTRY?.answer[text === 'link mcid' ? 'en' : 'sv']);
    expect(element(card, 'source')).not.to.equal(undefined);
    const [top] = card.body as { items?: { text?: string }[] }[];
    return top?.items?.[0]?.text ?? '';
  };
  const own = (more = {}) => skillOf('colleague', '70-767', more);

  const cases: [string, Parameters<CompanyBot['know']> | undefined, RegExp][] = [
    ['no report is known', undefined, /no skills report/],
    ['the report has nobody with their address', [[skillOf('Anna Berg', '70-767')]], /doesn't show anyone/],
    ['the report shows it', [[own()]], /\(mc-colleague\) \*\*is linked\*\*.*10 May 2021/],
    ['the address is written in another case', [[own({ email: 'COLLEAGUE@Contoso.com ' })]], /is linked/],
    ['it is associated nowhere', [[own({ associatedInPc: false })]], /not linked/],
    ['it is in PMC only', [[own({ associatedInPc: false, associatedInPmc: true })]], /only for six months/],
    [
      'it is in PMC only, and the day of the move is known',
      [
        [own({ associatedInPc: false, associatedInPmc: true })],
        { facts: { memberships: [], movedToPcOn: '2021-01-31' } },
      ],
      /through 31 July 2021/,
    ],
  ];
  for (const [name, known, shown] of cases) {
    it(`tells the state of the person's own MCID above the whole answer when ${name}`, async () => {
      if (known) await bot.know(...known);
      expect(await state()).to.match(shown);
    });
  }

  it('tells the state on another day when one is named', async () => {
    await bot.know([skillOf('Col League', '70-767', { email: 'colleague@contoso.com' })]);
    const card = await bot.say('colleague', 'link mcid as of 2 June 2021');
    expect(textOf(card)).to.match(/As of 2 June 2021.*is linked/s);
  });

  it('answers in Swedish', async () => {
    await bot.know([own()]);
    expect(await state('länka mcid')).to.match(/är kopplat/);
  });

  it('remembers that a person has linked, and tells what happens next', async () => {
    await bot.know([own({ associatedInPc: false })]);
    const [button] = buttonData(await bot.say('colleague', 'link mcid'));
    expect(button).to.deep.equal({ verb: 'mcid.linked', language: 'en' });
    const { statusCode, value } = await bot.execute('colleague', { verb: 'mcid.linked' });
    expect(statusCode).to.equal(200);
    expect(textOf(value))
      .to.match(/you linked your MCID on 10 May 2021/)
      .and.match(/after 13 May 2021/);
    expect(textOf(value))
      .to.match(/7–10 days/)
      .and.match(/R9/);
    expect(await state()).to.match(/Noted/);
    expect(wholeOf(await bot.say('admin', 'link mcid'))).not.to.match(/Noted/);
  });

  it('gives the answer alone where others read, and where Teams does not tell who is asking', async () => {
    await bot.know([own()]);
    expect(wholeOf(await bot.say('colleague', 'link mcid', together('channel')))).not.to.match(/mc-colleague/);
    bot.connector.roster.clear();
    const card = await bot.say('colleague', 'link mcid');
    expect(element(card, 'answer')?.text).to.equal(ENTRY?.answer.en);
    expect(wholeOf(card)).not.to.match(/mc-colleague|is linked/);
  });
});
