import { expect } from 'chai';
import { alertReportTable } from '../../../cards/alerts/alert-report-table.ts';
import type { ReportedBatch } from '../../../domain/alerts/reported-batch.ts';

describe('the delivery report as a table', () => {
  const at = (time: string) => new Date(`2021-05-10T${time}Z`);
  const batch: ReportedBatch = {
    id: 'a-batch',
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
  const table = (language: 'en' | 'sv') => alertReportTable([batch], { names, timeZone: 'UTC' }, language);
  const personStateAndInstallation = (language: 'en' | 'sv') => table(language).map((row) => [row[1], row[3], row[7]]);

  it('shows for each recipient when the app was installed, or why it could not be', () => {
    expect(personStateAndInstallation('en')).to.deep.equal([
      ['Person', 'State', 'App installed (UTC)'],
      ['Bo Ek', 'Arrived', '2021-05-10 07:01'],
      ['Cia Dahl', 'Nobody in Teams has the e-mail address', ''],
    ]);
    expect(personStateAndInstallation('sv')).to.deep.equal([
      ['Person', 'Läge', 'Appen installerad (UTC)'],
      ['Bo Ek', 'Framme', '2021-05-10 07:01'],
      ['Cia Dahl', 'Ingen i Teams har e-postadressen', ''],
    ]);
  });
});
