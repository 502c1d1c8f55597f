import { expect } from 'chai';
import { buttonData } from '../../support/card-buttons.ts';
import { textOf, wholeOf } from '../../support/card-text.ts';
import { type CompanyBot, startCompanyBot, together } from '../../support/company-bot.ts';
import { element } from '../../support/running-bot.ts';
import { skillOf } from '../../support/skill-of.ts';

// Data Analytics Specialist asks for one person (silver) or two (gold) with both exams and the foundation.
const SPECIALIST = ['70-767', '70-768', 'Technical Assessment Data Analytics Foundational'];
const specialist = (name: string, more = {}) => SPECIALIST.map((skill) => skillOf(name, skill, more));

describe('what if', () => {
  let bot: CompanyBot;

  beforeEach(async () => {
    bot = await startCompanyBot();
    await bot.know(
      [
        ...specialist('Anna Lindqvist'),
        ...specialist('Johan Åberg'),
        ...specialist('Mia Ek', { associatedInPc: false }),
        skillOf('Anna Berg', '70-767'),
      ],
      { facts: { memberships: [{ offer: 'gold', competency: 'data-analytics', purchasedOn: '2020-09-01' }] } },
    );
  });

  afterEach(() => bot.stop());

  it('tells an admin which levels change, and which people they then depend on', async () => {
    const card = await bot.say('admin', 'what if Johan leaves');
    expect(element(card, 'title')?.text).to.equal('If Johan Åberg leaves');
    expect(textOf(card))
      .to.match(/Data Analytics · Gold/)
      .and.match(/met → not met/)
      .and.match(/People: 1 of 2/);
    expect(textOf(card)).to.match(/anniversary is on 1 September 2021/);
    expect(textOf(card)).to.match(/Data Analytics · Silver\*\*: no longer met without Anna Lindqvist/);
    expect(textOf(card))
      .to.match(/R12/)
      .and.match(/As of 10 May 2021/);
  });

  it('is answered in Swedish, and counts people who join', async () => {
    const card = await bot.say('admin', 'Vad händer om Johan slutar och Mia börjar?');
    expect(element(card, 'title')?.text).to.equal('Om Johan Åberg slutar och Mia Ek börjar');
    expect(element(card, 'summary')?.text).to.match(/Ingen nivå ändras/);
  });

  it('asks which person is meant when a name fits several, and goes on with the choice', async () => {
    const question = await bot.say('admin', 'what if anna leaves as of 1 June 2021');
    expect(element(question, 'which-person')?.text).to.match(/Several people/);
    const [first, second] = buttonData(question);
    expect(second).to.include({ people: 'mc-anna.berg leaves', asOf: '2021-06-01' });
    const card = await bot.submit('admin', first as object);
    expect(element(card, 'title')?.text).to.equal('If Anna Lindqvist leaves');
    expect(textOf(card)).to.match(/As of 1 June 2021/);
  });

  it('says that nobody has a full name, and offers the people with near ones', async () => {
    const card = await bot.say('admin', 'what if Johan Lindqvist leaves as of 1 June 2021');
    expect(element(card, 'which-person')?.text).to.equal(
      'Nobody called **Johan Lindqvist** is in the report of 10 May 2021. Did you mean Anna Lindqvist or Johan Åberg?',
    );
    const chosen = await bot.submit('admin', buttonData(card)[1] as object);
    expect(element(chosen, 'title')?.text).to.equal('If Johan Åberg leaves');
    expect(textOf(chosen)).to.match(/As of 1 June 2021/);
    const swedish = await bot.say('admin', 'vad händer om Anna Åberg slutar');
    expect(element(swedish, 'which-person')?.text).to.match(
      /^Ingen som heter \*\*Anna Åberg\*\* finns i rapporten från den 10 maj 2021\. Menade du Anna Berg, /,
    );
  });

  it('says so of a mention, and of a name that is near nobody', async () => {
    const mentioned = { id: '29:ml', name: 'Mia Lindqvist' };
    const entities = [{ type: 'mention', mentioned, text: '<at>Mia</at>' }];
    const card = await bot.say('admin', 'what if <at>Mia</at> leaves', { entities });
    expect(element(card, 'which-person')?.text).to.match(/^Nobody called \*\*Mia Lindqvist\*\*/);
    const far = await bot.say('admin', 'what if Zoran Zyx leaves');
    expect(element(far, 'which-person')?.text).to.match(/^Nobody called \*\*Zoran Zyx\*\* .* Write a first name/);
    expect(element(await bot.say('admin', 'vad händer om Zoran slutar'), 'which-person')?.text).to.match(/Zoran/);
  });

  it('tells nobody but admins whether a name is known', async () => {
    for (const name of ['Johan Lindqvist', 'Johan Åberg', 'Zoran Zyx']) {
      const [line, answers] = [`what if ${name} leaves`, new Set<string>()];
      answers.add(textOf(await bot.say('colleague', line))).add(textOf(await bot.say('colleague', line)));
      expect([...answers], name).to.have.length(1);
      expect([...answers][0]).not.to.match(/Nobody called|Did you mean|Lindqvist|Åberg/);
    }
  });

  it('tells how to ask when nothing is named', async () => {
    expect(textOf(await bot.say('admin', 'what if'))).to.match(/what if Anna leaves/);
    expect(textOf(await bot.say('admin', 'vad händer om'))).to.match(/vad händer om Anna slutar/);
  });

  it('leaves questions to the FAQ', async () => {
    for (const who of ['admin', 'colleague'] as const) {
      expect(element(await bot.say(who, 'what happens if we do not renew'), 'source')).not.to.equal(undefined);
      expect(element(await bot.say(who, 'what happens if a user leaves'), 'source')).not.to.equal(undefined);
    }
  });

  it('tells of people to admins alone, and to nobody where others read', async () => {
    for (const line of ['what if Johan leaves', 'what if', 'what if johan', 'vad händer om Johan slutar']) {
      expect(wholeOf(await bot.say('colleague', line)), line).not.to.match(/Johan|Åberg|gold/);
    }
    const { statusCode } = await bot.execute('colleague', {
      verb: 'company.show',
      ...{ ability: 'whatIf', people: 'mc-johan.aberg leaves' },
    });
    expect(statusCode).to.equal(403);
    for (const kind of ['channel', 'groupChat'] as const) {
      const card = await bot.say('admin', 'what if Johan leaves', together(kind));
      expect(textOf(card)).to.match(/personal chat/);
      expect(wholeOf(card)).not.to.match(/Johan|Åberg/);
    }
  });

  it('names a day that is in no calendar', async () => {
    expect(textOf(await bot.say('admin', 'what if Johan leaves as of 30 February 2022'))).to.match(
      /30 February 2022 is not a day/,
    );
  });
});
