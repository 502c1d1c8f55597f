import { expect } from 'chai';
import { executeActivity, messageActivity } from '../../support/activities.ts';
import { wholeOf } from '../../support/card-text.ts';
import { ANNA_IS_ADMIN } from '../../support/company.ts';
import { element, lastCard, type RunningBot, startBot } from '../../support/running-bot.ts';

type Card = {
  readonly body: readonly Record<string, unknown>[];
  readonly actions: readonly { readonly title: string; readonly data: Record<string, unknown> }[];
};

const NOTHING = {
  ...{ track: 'none', enrolledOn: '', anniversary: '' },
  ...{ on: '', netCustomerAdds: '', usageGrowth: '', deployments: '', score: '' },
};

describe('what is stated about designations', () => {
  let bot: RunningBot;
  let today: string;

  beforeEach(async () => {
    today = '2026-11-20';
    bot = await startBot({ env: ANNA_IS_ADMIN, now: () => new Date(`${today}T12:00:00Z`) });
  });
  afterEach(() => bot.stop());

  async function say(text: string): Promise<Card> {
    await bot.send(messageActivity({ text }));
    return lastCard(bot.connector) as unknown as Card;
  }

  async function click(verb: string, data: object, overrides: object = {}) {
    const response = await bot.send(executeActivity(verb, { verb, language: 'en', ...data }, overrides));
    expect(response.status).to.equal(200);
    return (await response.json()) as { statusCode: number; value: Card };
  }

  const open = async (designation: string, language = 'en') =>
    (await click('facts.edit', { form: 'designation', designation, language })).value;
  const inputsOf = ({ body }: Card) =>
    Object.fromEntries(body.filter(({ type }) => `${type}`.startsWith('Input')).map(({ id, value }) => [id, value]));
  const save = async (form: Card, fields: object) =>
    (await click('designation.save', { ...form.actions[0]?.data, ...inputsOf(form), ...fields })).value;
  const problems = (card: Card) => element(card, 'problems')?.text;

  it('begins with nothing, and opens a form with the most points of each metric', async () => {
    const facts = await say('company facts');
    expect(element(facts, 'no-designations')?.text).to.match(/^Nothing stated yet/);
    const form = await open('business-applications');
    expect(inputsOf(form)).to.deep.equal(NOTHING);
    expect(wholeOf(form)).to.include('Designation: Business Applications').and.to.include('points (at most 15)');
    const swedish = await open('security', 'sv');
    expect(wholeOf(swedish)).to.include('Utmärkelse: Security').and.to.include('Net customer adds, poäng (högst 20)');
  });

  it('is saved, shown, changed within the month, kept by month and removed', async () => {
    const saved = await save(await open('data-ai'), {
      ...{ track: 'smb', enrolledOn: '2025-08-15', anniversary: '2027-08-15' },
      ...{ on: '2026-10-20', netCustomerAdds: '20', usageGrowth: '12,5', score: '62.5' },
    });
    expect(element(saved, 'notice')?.text).to.match(/^Saved/);
    expect(wholeOf(saved))
      .to.include('Data & AI · SMB')
      .and.to.include('Enrolled since 15 August 2025, anniversary on 15 August 2027')
      .and.to.include('on 20 October 2026: Net customer adds 20 of 30, Usage growth 12.5 of 20, Score 62.5 of 100');
    await save(await open('data-ai'), { on: '2026-11-02', score: '60' });
    const again = await open('data-ai');
    expect(inputsOf(again)).to.deep.include({ track: 'smb', on: '2026-11-02', netCustomerAdds: '20', score: '60' });
    const changed = await save(again, { on: '2026-11-20', score: '64' });
    expect(wholeOf(changed)).to.include('Score by month: November 2026 64 · October 2026 62.5');
    const form = await open('data-ai');
    const removed = (await click('designation.remove', { ...form.actions[1]?.data })).value;
    expect(element(removed, 'notice')?.text).to.match(/^Removed/);
    expect(element(removed, 'no-designations')?.text).to.match(/^Nothing stated yet/);
  });

  it('keeps more than a year of scores', async () => {
    const months = Array.from(
      { length: 14 },
      (_, index) => `${2025 + Math.floor((index + 9) / 12)}-${`${((index + 9) % 12) + 1}`.padStart(2, '0')}-20`,
    );
    for (const [index, on] of months.entries()) {
      const saved = await save(await open('security'), {
        on,
        netCustomerAdds: '20',
        usageGrowth: '20',
        score: `${index}`,
      });
      expect(element(saved, 'notice')?.text).to.match(/^Saved/);
    }
    expect(wholeOf(await say('company facts'))).to.include('Score by month: November 2026 13 · October 2026 12 ·');
    const form = await open('security');
    const removed = (await click('designation.remove', { ...form.actions[1]?.data })).value;
    expect(element(removed, 'notice')?.text).to.match(/^Removed/);
  });

  it('takes back the points of a form that is emptied', async () => {
    await save(await open('security'), { on: '2026-11-19', score: '50' });
    const form = await open('security');
    const emptied = await save(form, { ...NOTHING, on: '2026-11-19' });
    expect(wholeOf(emptied)).to.include('Security · track not stated').and.to.include('No points stated');
  });

  it('shows a form with problems again, each with what to do', async () => {
    const card = await save(await open('security'), {
      ...{ enrolledOn: '2027-01-01', on: '2026-11-21', netCustomerAdds: '300', deployments: 'many' },
    });
    expect(problems(card)).to.equal(
      [
        'Enrolled since: that day is still to come. Please check the year.',
        'Day of the reading: that day is still to come. Please check the year.',
        'Net customer adds: Security has at most 20 points for it. Please state points, not numbers of customers.',
        'Deployments: please state points as a number from 0 up, such as 12 or 13.3.',
      ].join('\n\n'),
    );
    expect(inputsOf(card)).to.deep.include({ enrolledOn: '2027-01-01', netCustomerAdds: '300', deployments: 'many' });
  });

  it('has one anniversary: a new form is filled with it, and changing it changes all', async () => {
    await save(await open('security'), { anniversary: '2027-08-15' });
    const form = await open('modern-work');
    expect(inputsOf(form)).to.deep.include({ anniversary: '2027-08-15' });
    const saved = await save(form, { anniversary: '2027-03-01' });
    expect(wholeOf(saved)).to.not.include('15 August 2027');
    expect(wholeOf(saved).match(/Anniversary on 1 March 2027/g)).to.have.length(2);
  });

  it('is not overwritten by an older form, and saved once', async () => {
    const old = await open('security');
    await save(old, { score: '50', on: today });
    await save(old, { score: '50', on: today });
    const overtaken = await save(old, { score: '40', on: today });
    expect(element(overtaken, 'notice')?.text).to.match(/^This was changed after your card was opened/);
    expect(wholeOf(overtaken)).to.include('Score 50 of 100');
  });

  it('is stated by admins only, and about one of the six areas', async () => {
    const johan = { from: { id: '29:johan', name: 'Johan', aadObjectId: 'aad-johan' } };
    expect((await click('designation.save', { area: 'security', score: '1', on: today }, johan)).statusCode).to.equal(
      403,
    );
    for (const area of ['', 'windows', '__proto__']) {
      expect(wholeOf((await click('designation.save', { area })).value)).to.not.include('Saved');
      expect(wholeOf(await open(area))).to.not.include('Designation');
    }
  });

  it('is not asked for on days before there were designations', async () => {
    today = '2021-06-01';
    expect(wholeOf(await say('company facts'))).to.not.match(/designation/i);
  });
});
