import { setTimeout as pause } from 'node:timers/promises';
import type { Activity } from 'botbuilder';
import { expect } from 'chai';
import type { Card } from '../../../cards/card.ts';
import { executeActivity, fileActivity, messageActivity, TENANT } from '../../support/activities.ts';
import { type Button, buttonsOf } from '../../support/card-buttons.ts';
import { factsOf, textOf, wholeOf } from '../../support/card-text.ts';
import { ANNA_IS_ADMIN } from '../../support/company.ts';
import { eventually } from '../../support/eventually.ts';
import { type FileServer, startFileServer } from '../../support/file-server.ts';
import { csv, HEADER } from '../../support/import-files.ts';
import { element, lastCard, type RunningBot, startBot } from '../../support/running-bot.ts';

const HOUR_MS = 60 * 60 * 1_000;
const BOSSE: Partial<Activity> = {
  from: { id: '29:bosse', name: 'Bosse', aadObjectId: 'aad-bosse' },
  conversation: { id: 'a:personal-bosse', conversationType: 'personal', tenantId: TENANT } as Activity['conversation'],
};
const STRANGER: Partial<Activity> = { from: { id: '29:eve', name: 'Eve', aadObjectId: 'aad-eve' } };
const SWEDISH: Partial<Activity> = { locale: 'sv-SE' };

/** A report of these people, one skill each. */
const reportOf = (...mcids: readonly string[]) =>
  csv(HEADER.join(','), ...mcids.map((mcid) => `${mcid},No,Yes,AZ-104,Cloud Platform`));

describe('a report dropped in the chat', () => {
  let files: FileServer;
  let bot: RunningBot;
  let now: Date;

  before(async () => {
    files = await startFileServer();
  });
  after(() => files.close());

  beforeEach(async () => {
    now = new Date('2026-11-21T10:00Z');
    const admins = ['aad-anna', 'aad-bosse'].map((userId) => `${TENANT}:${userId}`);
    bot = await startBot({ env: { BOOTSTRAP_ADMINS: admins.join(',') }, now: () => now });
    files.requests.length = 0;
  });
  afterEach(() => bot.stop());

  /** Drops a file; resolves with the card that answers it. */
  async function drop(content: Uint8Array, overrides: Partial<Activity> = {}): Promise<Card> {
    expect((await bot.send(fileActivity('report.csv', files.serve(content), overrides))).status).to.equal(200);
    return lastCard(bot.connector) as unknown as Card;
  }

  /** Clicks a button by its index on the card; resolves with the body of the answer. */
  async function click(card: Card, index: number, overrides: Partial<Activity> = {}) {
    const { verb = '', data } = buttonsOf(card)[index] as Button;
    return (await (await bot.send(executeActivity(verb, data, overrides))).json()) as {
      statusCode: number;
      value: Card & { message?: string };
    };
  }

  async function say(text: string): Promise<Card> {
    await bot.send(messageActivity({ text }));
    return lastCard(bot.connector) as unknown as Card;
  }

  it('is previewed with its content and two buttons', async () => {
    const card = await drop(reportOf('1', '2', '2'));
    expect(card.fallbackText).to.equal('Skills report: does this look right?');
    expect(factsOf(element(card, 'facts'))).to.deep.equal({ File: 'report.csv', Rows: '3', People: '2' });
    expect(buttonsOf(card).map(({ title, type }) => [title, type])).to.deep.equal([
      ['Confirm', 'Action.Execute'],
      ['Cancel', 'Action.Execute'],
    ]);
  });

  it('is previewed with the columns that are used and those that are not, and what follows', async () => {
    const card = await drop(
      csv('MCID,E-post,Upphör den,Relevant for Competencies or Programs,Ort', '1,a@x.se,2023-03-04,x,Ystad'),
    );
    const columns = String(element(card, 'columns')?.text);
    expect(columns).to.include('E-post (the e-mail address), Upphör den (the expiration date)');
    expect(columns).to.match(/^- Columns I don't use: Ort$/m);
    expect(element(card, 'notes')?.text).to.match(/No column of completion dates found/);
    const without = await drop(csv('MCID,Giltighet,Relevant for Competencies or Programs', '1,2023-03-04,x'));
    expect(element(without, 'notes')?.text).to.include(
      '- No expiration dates found: nothing can be said about expiring skills.',
    );
  });

  const ambiguous = (...days: readonly string[]) =>
    csv(`${HEADER.join(',')},Completion date`, ...days.map((day, index) => `${index},No,Yes,AZ-104,x,${day}`));
  for (const [index, choice, title, newest] of [
    [0, 'the day', 'Day first: 3 April 2021', '3 May 2021'],
    [1, 'the month', 'Month first: 4 March 2021', '5 March 2021'],
  ] as const) {
    it(`is read with ${choice} first if its dates do not tell and a person says so`, async () => {
      const question = await drop(ambiguous('3/4/2021', '3/5/2021'));
      expect(element(question, 'message')?.text).to.match(/^2 rows have dates such as 3\/4\/2021,/);
      expect(buttonsOf(question)[index]?.title).to.equal(title);
      expect((await click(question, index, BOSSE)).statusCode).to.equal(403);
      const preview = (await click(question, index)).value;
      expect(factsOf(element(preview, 'facts'))).to.include({ File: 'report.csv', Rows: '2' });
      expect(element(preview, 'bad-rows')).to.equal(undefined);
      expect(buttonsOf(preview).map((button) => button.title)).to.deep.equal(['Confirm', 'Cancel']);
      expect(element((await click(question, index)).value, 'message')?.text).to.match(/^This preview is out of date/);
      expect((await click(preview, 0)).value.fallbackText).to.equal('Skills report: it counts now');
      const older = await drop(ambiguous('2021-01-01', '2021-01-01'));
      expect(element(older, 'warnings')?.text).to.include(`that of the current report ${newest}`);
    });
  }

  it('asks for no order that the dates tell, or that they contradict', async () => {
    for (const days of [['3/4/2021', '13/4/2021'], ['3/4/2021', '13/4/2021', '4/13/2021'], ['3/3/2021']]) {
      expect(buttonsOf(await drop(ambiguous(...days))).map(({ verb }) => verb)).to.have.members([
        'import.confirm',
        'import.cancel',
      ]);
    }
  });

  it('cannot be confirmed before its dates are settled, and is forgotten when it is cancelled', async () => {
    const question = await drop(ambiguous('3/4/2021'));
    const importId = buttonsOf(question)[0]?.data?.importId;
    const confirming = await bot.send(executeActivity('import.confirm', { importId }));
    expect(JSON.stringify(await confirming.json())).to.include('out of date');
    expect((await click(question, 2)).value.fallbackText).to.equal('Cancelled');
    expect(element((await click(question, 0)).value, 'message')?.text).to.match(/^This preview is out of date/);
  });

  it('is not confirmed by the first button if it loses more than a fifth of the people', async () => {
    await click(await drop(reportOf('1', '2', '3', '4', '5')), 0);
    const card = await drop(reportOf('1', '2', '3'));
    expect(buttonsOf(card).map(({ title }) => title)).to.deep.equal(['Cancel', 'Confirm']);
    expect(element(card, 'warnings')?.text).to.equal(
      '- 2 of the 5 people in the current report would be gone.\n- 2 of the 5 rows in the current report would be gone.',
    );
    expect((await click(card, 1)).value.fallbackText).to.equal('Skills report: it counts now');
  });

  it('is previewed in Swedish for a Swedish client', async () => {
    const card = await drop(reportOf('1'), SWEDISH);
    expect(card.fallbackText).to.equal('Kompetensrapport: ser det rätt ut?');
    expect(buttonsOf(card).map(({ title }) => title)).to.deep.equal(['Bekräfta', 'Avbryt']);
  });

  it('is previewed with the first ten bad rows and their reasons, but none of their cells', async () => {
    const bad = Array.from({ length: 12 }, (_, index) => `${index + 10},perhaps,Yes,AZ-104,`);
    const card = await drop(csv(HEADER.join(','), '1,No,Yes,AZ-104,', ...bad));
    const list = String(element(card, 'bad-rows')?.text).split('\n');
    expect(list).to.have.length(11);
    expect(list[0]).to.equal('- Row 3: Associated in PMC is neither Yes nor No');
    expect(list.at(-1)).to.equal('- … and 2 more.');
    expect(wholeOf(card)).not.to.include('perhaps');
  });

  it('cannot be confirmed when every row is bad', async () => {
    const card = await drop(csv(HEADER.join(','), ',perhaps,Yes,,'));
    expect(card.fallbackText).to.equal('No rows to work from');
    expect(element(card, 'bad-rows')?.text).to.equal(
      '- Row 2: MCID is empty; the skill is empty; Associated in PMC is neither Yes nor No',
    );
    expect(buttonsOf(card)).to.be.empty;
  });

  it('counts only once it is confirmed', async () => {
    const preview = await drop(reportOf('1', '2'));
    expect((await say('imports')).body.length).to.equal(2);
    const { statusCode, value } = await click(preview, 0);
    expect(statusCode).to.equal(200);
    expect(value.fallbackText).to.equal('Skills report: it counts now');
    expect(textOf(await say('imports'))).to.match(/Skills report.*21 November 2026.*Rows: 2$/ms);
  });

  it('is confirmed once, however often the button is clicked', async () => {
    const preview = await drop(reportOf('1'));
    await click(preview, 0);
    const again = await click(preview, 0);
    expect(element(again.value, 'message')?.text).to.match(/^This file was confirmed before/);
    expect(buttonsOf(await say('imports'))).to.be.empty;
  });

  it('is confirmed once when two clicks come at the same time', async () => {
    const preview = await drop(reportOf('1'));
    const clicks = await Promise.all([click(preview, 0), click(preview, 0)]);
    const texts = clicks.map(({ value }) => element(value, 'message')?.text as string);
    expect(texts.filter((text) => text.startsWith('From now on'))).to.have.length(1);
    expect(buttonsOf(await say('imports'))).to.be.empty;
  });

  it('changes nothing when it is dropped again', async () => {
    await click(await drop(reportOf('1', '2')), 0);
    const card = await drop(reportOf('1', '2'));
    expect(card.fallbackText).to.equal('Skills report: nothing changed');
    expect(buttonsOf(card)).to.be.empty;
  });

  it('is compared with the report that counts', async () => {
    await click(await drop(reportOf('1', '2', '3')), 0);
    now = new Date(now.getTime() + 24 * HOUR_MS);
    const changed = reportOf('1', '2', '4', '5').toString().replace('2,No', '2,Yes');
    const card = await drop(Buffer.from(changed));
    expect(textOf(card)).to.include('Compared with the report imported on 21 November 2026:');
    expect(factsOf(element(card, 'changes'))).to.deep.equal({
      People: '2 new, 1 changed, 1 gone',
      Rows: '2 new, 1 changed, 1 gone',
    });
  });

  it('is forgotten when it is cancelled, and cancelling twice does no harm', async () => {
    const preview = await drop(reportOf('1'));
    expect((await click(preview, 1)).value.fallbackText).to.equal('Cancelled');
    expect((await click(preview, 1)).value.fallbackText).to.equal('Out of date');
    expect(element((await click(preview, 0)).value, 'message')?.text).to.match(/^This preview is out of date/);
    expect((await say('imports')).body.length).to.equal(2);
  });

  it('stays when it is cancelled after it was confirmed', async () => {
    const preview = await drop(reportOf('1'));
    await click(preview, 0);
    expect(element((await click(preview, 1)).value, 'message')?.text).to.match(/confirmed before, so it counts/);
    expect((await say('imports')).body.length).to.equal(3);
  });

  it('is out of date once another admin has confirmed another report', async () => {
    const first = await drop(reportOf('1'));
    const second = await drop(reportOf('2'), BOSSE);
    await click(second, 0, BOSSE);
    expect(element((await click(first, 0)).value, 'message')?.text).to.match(/^This preview is out of date/);
  });

  for (const [name, index] of [
    ['confirmed', 0],
    ['cancelled', 1],
  ] as const) {
    it(`is ${name} by the person who dropped it alone`, async () => {
      const preview = await drop(reportOf('1'));
      for (const somebody of [BOSSE, STRANGER])
        expect((await click(preview, index, somebody)).statusCode).to.equal(403);
      expect((await click(preview, 0)).statusCode).to.equal(200);
      for (const somebody of [BOSSE, STRANGER])
        expect((await click(preview, index, somebody)).statusCode).to.equal(403);
    });
  }

  it('gives way to the previous report and comes back as often as an admin likes', async () => {
    await click(await drop(reportOf('1')), 0);
    now = new Date('2026-11-22T10:00Z');
    await click(await drop(reportOf('1', '2')), 0);
    const history = await say('imports');
    expect(buttonsOf(history).map(({ title }) => title)).to.deep.equal(['Restore the previous one']);
    const restored = await click(history, 0, BOSSE);
    expect(element(restored.value, 'note')?.text).to.equal('Done: the report from 21 November 2026 counts again.');
    expect(element((await click(history, 0)).value, 'note')?.text).to.match(/counts already/);
    await click(restored.value, 0);
    expect((await click(await say('imports'), 0, STRANGER)).statusCode).to.equal(403);
  });

  it('cannot be restored once two others have come after it', async () => {
    await click(await drop(reportOf('1')), 0);
    await click(await drop(reportOf('1', '2')), 0);
    const history = await say('imports');
    await click(await drop(reportOf('1', '2', '3')), 0);
    expect(element((await click(history, 0)).value, 'note')?.text).to.match(/not here any more/);
  });

  it('is forgotten an hour after its preview, when the next one is made', async () => {
    const old = await drop(reportOf('1'));
    now = new Date(now.getTime() + HOUR_MS + 1);
    await drop(reportOf('2'));
    expect(element((await click(old, 0)).value, 'message')?.text).to.match(/^This preview is out of date/);
  });

  it('is not even fetched for a person without the role', async () => {
    const card = await drop(reportOf('1'), STRANGER);
    expect(element(card, 'message')?.text).to.match(/needs a role/);
    expect(files.requests).to.be.empty;
  });

  for (const conversationType of ['groupChat', 'channel']) {
    it(`is not fetched in a ${conversationType}`, async () => {
      const conversation = { id: '19:x@thread.v2', conversationType, tenantId: TENANT } as Activity['conversation'];
      const card = await drop(reportOf('1'), { conversation });
      expect(element(card, 'message')?.text).to.match(/personal chat only/);
      expect(files.requests).to.be.empty;
    });
  }

  it('is not fetched from a host that is not this machine, in local mode', async () => {
    await bot.send(fileActivity('report.csv', 'https://contoso.sharepoint.com/report.csv'));
    expect(lastCard(bot.connector)).to.have.property('fallbackText', "I can't use this file");
  });

  it('is not requested from people without the role, who learn which role they need', async () => {
    await bot.send(messageActivity({ text: 'imports', ...STRANGER }));
    expect(element(lastCard(bot.connector), 'message')?.text).to.match(/needs a role/);
  });

  for (const data of [{}, { importId: 7 }, { importId: ['x'] }]) {
    it(`is not changed by a click with ${JSON.stringify(data)}`, async () => {
      for (const verb of [
        'import.confirm',
        'import.cancel',
        'import.restore',
        'import.dayFirst',
        'import.monthFirst',
      ]) {
        const response = await bot.send(executeActivity(verb, data));
        expect(await response.json()).to.include({ statusCode: 400 });
      }
    });
  }

  it('may be gone when its button is clicked', async () => {
    for (const verb of ['import.confirm', 'import.cancel', 'import.restore', 'import.dayFirst', 'import.monthFirst']) {
      const response = await bot.send(executeActivity(verb, { importId: 'unknown' }));
      expect(await response.json()).to.include({ statusCode: 200 });
    }
  });

  describe('that takes long', () => {
    /** Serves the file after a while. */
    const slowly = (content: Uint8Array, ms: number) =>
      files.serve((response) => void pause(ms).then(() => response.end(content)));
    const updates = () => bot.connector.calls.filter(({ method }) => method === 'PUT');
    const cardOf = ({ attachments }: Partial<Activity> = {}) => attachments?.[0]?.content as Card;

    it('is answered at once, and the same message ends as the preview', async () => {
      await bot.send(fileActivity('report.csv', slowly(reportOf('1'), 1_300)));
      expect(lastCard(bot.connector)).to.have.property('fallbackText', 'Reading the file …');
      await eventually(() => updates().length > 0);
      const [{ path, activity }] = updates() as [ReturnType<typeof updates>[number]];
      expect(path).to.match(/\/activities\/sent-1$/);
      expect(activity.id).to.equal('sent-1');
      expect((await click(cardOf(activity), 0)).value.fallbackText).to.equal('Skills report: it counts now');
      expect(bot.connector.sent).to.have.length(1);
    });

    it('is previewed in a new message where the old one cannot be updated', async () => {
      await bot.send(fileActivity('report.csv', slowly(reportOf('1'), 1_300)));
      bot.connector.failNext({ status: 404 });
      await eventually(() => bot.connector.sent.length === 2);
      expect(cardOf(bot.connector.sent[1]).fallbackText).to.equal('Skills report: does this look right?');
      expect(bot.connector.sent[1]).to.have.property('replyToId');
    });

    it('is answered with a sentence when it cannot be read', async () => {
      await bot.send(fileActivity('report.csv', slowly(Buffer.from('nothing'), 1_300)));
      await eventually(() => updates().length > 0);
      expect(cardOf(updates()[0]?.activity).fallbackText).to.equal("I can't use this file");
    });

    it('is finished before the bot stops', async () => {
      const own = await startBot({ env: ANNA_IS_ADMIN });
      await own.send(fileActivity('report.csv', slowly(reportOf('1'), 1_500)));
      await own.stop();
      expect(own.connector.calls.map(({ method }) => method)).to.deep.equal(['POST', 'PUT']);
    });
  });
});
