import { expect } from 'chai';
import { demoPartner } from '../../../domain/demo/demo-partner.ts';
import { reportCsv } from '../../../domain/demo/report-csv.ts';
import type { ImportLine, ImportOutcome, Imports } from '../../../tab/api-types/imports.ts';
import { startTabBot, type TabBot, type TabCaller } from '../../support/tab-bot.ts';
import { trainingsFile } from '../../support/trainings.ts';

const TODAY = '2023-05-10';

describe('an import in the tab', () => {
  let bot: TabBot;

  beforeEach(async () => {
    bot = await startTabBot(() => new Date(`${TODAY}T12:00Z`));
    await bot.know('north', { ...demoPartner(TODAY), importedOn: '2023-04-01' });
  });

  afterEach(() => bot.stop());

  const { records } = demoPartner(TODAY);
  const smaller = Buffer.from(reportCsv(records.slice(0, 10)));
  const upload = async (file: Uint8Array, name = 'report.csv', caller: TabCaller = 'north admin') => {
    const { status, text } = await bot.upload(caller, file, encodeURIComponent(name));
    expect(status).to.equal(200);
    const lines = text.trim().split('\n');
    return JSON.parse(lines.at(-1) ?? '') as Extract<ImportLine, { outcome: object }>;
  };
  const history = async () => (await bot.call('north admin', '/api/imports')).json as Imports;
  const settle = async (path: string, method = 'POST', caller: TabCaller = 'north admin') => {
    const { status, json } = await bot.call(caller, `/api/imports/${path}`, { method });
    return { status, ...(json as ImportOutcome) };
  };
  const people = async () => {
    const { json } = await bot.call('north admin', '/api/people', { method: 'POST', body: { search: '', page: 1 } });
    return json.total as number;
  };

  it('is previewed with its changes, which are not made yet', async () => {
    const { outcome, pendingId } = await upload(smaller);
    expect(pendingId).to.be.a('string');
    expect(outcome.title).to.equal('Skills report: does this look right?');
    expect(outcome.changes).to.deep.include({ title: 'Rows', value: '0 new, 0 changed, 15 gone' });
    expect(await people()).to.equal(12);
  });

  it('changes the status of the company once it is confirmed', async () => {
    const { pendingId } = await upload(smaller);
    expect(await settle(`${pendingId}/confirm`)).to.have.nested.property(
      'outcome.title',
      'Skills report: it counts now',
    );
    expect(await people()).to.be.below(12);
    const [report] = (await history()).reports;
    expect(report).to.deep.include({ id: pendingId, rows: 10, broughtOn: TODAY });
    expect(report?.previous).to.include({ broughtOn: '2023-04-01', rows: 25 });
  });

  it('may be the Trainings export, which counts beside the skills report', async () => {
    const { outcome, pendingId } = await upload(trainingsFile([{ TrainingTitle: 'Barista' }]), 'trainings.csv');
    expect(outcome.title).to.equal('Trainings report (Insights): does this look right?');
    expect(outcome.columns).to.match(/^- It speaks of Solutions Partner designations/);
    expect(outcome.notes).to.match(/Not in the list I know \(as of August 2026\)/);
    await settle(`${pendingId}/confirm`);
    const names = (await history()).reports.map(({ name, previous }) => [name, previous]);
    expect(names).to.deep.equal([
      ['Skills report', undefined],
      ['Trainings report (Insights)', undefined],
    ]);
    expect(await people()).to.equal(12);
  });

  it('is confirmed once, even after several clicks', async () => {
    const { pendingId } = await upload(smaller);
    await settle(`${pendingId}/confirm`);
    const again = await settle(`${pendingId}/confirm`);
    expect([again.status, again.outcome.text]).to.deep.equal([
      200,
      'This file was confirmed before, and I work from it. Nothing else to do.',
    ]);
  });

  it('is forgotten when it is cancelled', async () => {
    const { pendingId } = await upload(smaller);
    expect(await settle(`${pendingId}`, 'DELETE')).to.have.nested.property('outcome.title', 'Cancelled');
    expect((await settle(`${pendingId}/confirm`)).status).to.equal(403);
    expect(await people()).to.equal(12);
  });

  it('gives way when the previous one is restored', async () => {
    const { pendingId } = await upload(smaller);
    await settle(`${pendingId}/confirm`);
    const previous = (await history()).reports[0]?.previous?.id;
    expect((await settle(`${previous}/restore`)).outcome.text).to.equal(
      'Done: the report from 1 April 2023 counts again.',
    );
    expect(await people()).to.equal(12);
    expect(await bot.call('north admin', '/api/imports/nothing/restore', { method: 'POST' })).to.deep.include({
      status: 403,
      json: { error: 'Your company has nothing by this id.', isGone: true },
    });
  });

  it('cannot be confirmed, cancelled or seen from another tenant', async () => {
    const { pendingId } = await upload(smaller);
    for (const [path, method] of [
      [`${pendingId}/confirm`, 'POST'],
      [`${pendingId}`, 'DELETE'],
      [`${pendingId}/restore`, 'POST'],
    ] as const) {
      expect((await settle(path, method, 'south admin')).status).to.equal(403);
    }
    expect((await bot.call('south admin', '/api/imports')).json.reports).to.deep.equal([]);
    expect((await settle(`${pendingId}/confirm`)).status).to.equal(200);
  });

  describe('of a file whose dates do not tell which number is the day', () => {
    const unclear = Buffer.from(reportCsv(records.slice(0, 2)).replace(/20\d\d-\d\d-\d\d/g, '3/4/2021'));
    const order = async (id: string | undefined, order: string, caller: TabCaller = 'north admin') => {
      const call = { method: 'POST', body: { order } };
      const { status, json } = await bot.call(caller, `/api/imports/${id}/order`, call);
      return { status, ...(json as Extract<ImportLine, { outcome: object }>) };
    };

    it('asks with an example, and reads the file in the order chosen', async () => {
      const { outcome, pendingId, dayOrders } = await upload(unclear);
      expect(outcome.title).to.equal('Which number is the day?');
      expect(outcome.text).to.match(/dates such as 3\/4\/2021/);
      expect(dayOrders).to.deep.equal([
        { order: 'dayFirst', title: 'Day first: 3 April 2021' },
        { order: 'monthFirst', title: 'Month first: 4 March 2021' },
      ]);
      expect((await settle(`${pendingId}/confirm`)).status, 'nothing to confirm yet').to.equal(403);
      const preview = await order(pendingId, 'monthFirst');
      expect(preview.outcome.title).to.equal('Skills report: does this look right?');
      expect(preview.dayOrders).to.equal(undefined);
      expect((await settle(`${preview.pendingId}/confirm`)).status).to.equal(200);
    });

    it('keeps it for the person who brought it, until it is cancelled', async () => {
      const { pendingId } = await upload(unclear);
      expect((await order(pendingId, 'dayFirst', 'south admin')).status).to.equal(403);
      expect((await order(pendingId, 'yearFirst')).status).to.equal(400);
      expect(await settle(`${pendingId}`, 'DELETE')).to.have.nested.property('outcome.title', 'Cancelled');
      expect((await order(pendingId, 'dayFirst')).status).to.equal(403);
    });
  });

  it('lists the rows that cannot be read', async () => {
    const broken = reportCsv(records.slice(0, 2)).replace(/,20\d\d-\d\d-\d\d,/, ',someday,');
    const { outcome } = await upload(Buffer.from(broken));
    const [row, forms, ...others] = outcome.badRowList?.split('\n') ?? [];
    expect(row).to.equal('- Row 2: the completion date is not a date that I can read');
    expect(forms).to.match(/^- Dates I can read: 2021-03-04, .*4-Mar-21.*Mar-21\.$/);
    expect(others).to.deep.equal([]);
  });

  const refused: [string, Uint8Array, string][] = [
    ['another kind of file', Buffer.from('%PDF-1.7'), 'report.pdf'],
    ['an empty file', Buffer.alloc(0), 'report.csv'],
    ['a file beyond 20 MB', Buffer.alloc(20 * 1024 * 1024 + 1, 'a'), 'report.csv'],
    ['a file whose name is a path', Buffer.from('x'), '../../etc/passwd'],
  ];
  for (const [what, file, name] of refused) {
    it(`of ${what} is refused with a sentence`, async () => {
      const { outcome, pendingId } = await upload(file, name);
      expect(outcome.title).to.equal("I can't use this file");
      expect(pendingId).to.equal(undefined);
    });
  }

  it('is refused with a name that is not encoded, or with another content type', async () => {
    expect((await bot.upload('north admin', smaller, '%E0%A4%A')).status).to.equal(400);
    expect((await bot.call('north admin', '/api/imports', { method: 'POST', body: {} })).status).to.equal(415);
  });

  it('is refused to people without the role', async () => {
    expect((await bot.upload('north colleague', smaller, 'report.csv')).status).to.equal(403);
  });
});
