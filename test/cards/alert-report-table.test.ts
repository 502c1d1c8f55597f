import { expect } from 'chai';
import { alertReportTable } from '../../cards/alerts/alert-report-table.ts';
import type { ReportedBatch } from '../../domain/alerts/reported-batch.ts';

describe('the delivery report as a table', () => {
  const at = (time: string) => new Date(`2021-05-10T${time}Z`);
  const run: ReportedBatch = {
    id: 'run',
    stage: { kind: 'going' },
    queuedAt: at('07:00'),
    class: 'prompt',
    messages: [
      { recipientId: 'bo', kinds: ['mcidPrompt'], state: 'sent', installedAt: at('07:01') },
      { recipientId: 'cia@contoso.com', kinds: ['mcidPrompt'], state: 'noSuchPerson' },
    ],
  };
  const names = new Map([
    ['bo', 'Bo Ek'],
    ['cia@contoso.com', 'Cia Dahl'],
  ]);
  const table = (language: 'en' | 'sv') => alertReportTable([run], { names, timeZone: 'UTC' }, language);
  /** What the columns with these numbers hold. */
  const columns = (language: 'en' | 'sv') => table(language).map((row) => [row[1], row[3], row[7]]);

  it('says for whom the app was installed, and for whom it could not be', () => {
    expect(columns('en')).to.deep.equal([
      ['Person', 'State', 'App installed (UTC)'],
      ['Bo Ek', 'Arrived', '2021-05-10 07:01'],
      ['Cia Dahl', 'Nobody in Teams has the e-mail address', ''],
    ]);
    expect(columns('sv')).to.deep.equal([
      ['Person', 'Läge', 'Appen installerad (UTC)'],
      ['Bo Ek', 'Framme', '2021-05-10 07:01'],
      ['Cia Dahl', 'Ingen i Teams har e-postadressen', ''],
    ]);
  });
});
