import { expect } from 'chai';
import { buttonsOf } from '../../support/card-buttons.ts';
import { wholeOf } from '../../support/card-text.ts';
import { type CompanyBot, startCompanyBot } from '../../support/company-bot.ts';
import { record } from '../../support/competency-builders.ts';
import { element } from '../../support/running-bot.ts';

const PEOPLE = ['Anna Lindqvist', 'Johan Berg', 'Anna Holm', 'Nadja Rahimi'];

describe('a name in a plain question', () => {
  let bot: CompanyBot;

  before(async () => {
    bot = await startCompanyBot();
    await bot.know(PEOPLE.map((name, index) => record(`${10_400_000 + index}`, '70-345', { name })));
  });

  after(() => bot.stop());

  it('gets somebody without a role one refusal, whether known, unknown, mistyped or shared', async () => {
    const replies = [];
    for (const name of ['Johan', 'Nadja', 'Zlatan', 'Anna', 'Johna', 'johan berg', 'Johan Svensson']) {
      replies.push(wholeOf(await bot.say('colleague', `has ${name} linked their MCID?`)));
    }
    expect(new Set(replies).size).to.equal(1);
    expect(replies[0]).not.to.match(/Lindqvist|Berg|Holm|Rahimi/);
  });

  it('finds the person for an admin, with a genitive, a typing error or a few letters', async () => {
    for (const question of ['has Johan linked?', 'är johans mcid länkat?', 'has Johna linked?', 'has Nadj linked?']) {
      const said = `${element(await bot.say('admin', question), 'said')?.text}`;
      expect(said, question).to.match(/Johan Berg|Nadja Rahimi/);
    }
  });

  it('is asked back if several have it, and answered for the one chosen', async () => {
    const card = await bot.say('admin', 'has Anna linked?');
    expect(buttonsOf(card).map(({ title }) => title)).to.deep.equal(['Anna Lindqvist', 'Anna Holm']);
    const [, holm] = buttonsOf(card).map(({ data }) => data);
    expect(`${element(await bot.submit('admin', holm as object), 'said')?.text}`).to.include('Anna Holm');
  });

  it('is named as unknown if nobody has it, with the near ones', async () => {
    const card = await bot.say('admin', 'has Johan Svensson linked?');
    expect(element(card, 'unknown')?.text).to.match(
      /^Nobody called \*\*Johan Svensson\*\* is in the report .*Johan Berg\?$/,
    );
    expect(element(await bot.say('admin', 'has Zlatan linked?'), 'unknown')?.text).to.match(
      /^Nobody called \*\*Zlatan\*\*/,
    );
  });
});
