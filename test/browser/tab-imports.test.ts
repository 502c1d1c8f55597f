import type { Frame } from 'playwright-core';
import { demoPartner } from '../../domain/demo/demo-partner.ts';
import { reportCsv } from '../../domain/demo/report-csv.ts';
import { setUpTab, TODAY } from '../support/browser/set-up-tab.ts';

describe('Imports in the tab', () => {
  const { bot, open } = setUpTab();

  it('change the standing of the company, until the previous report is restored', async () => {
    const { frame } = await open('north admin');
    await frame.getByText('Met on the anniversary').or(frame.getByText('✔ Safe')).first().waitFor();
    await frame.getByRole('tab', { name: 'Imports' }).click();
    const without = demoPartner(TODAY).records.filter(({ name }) => name !== 'Anna Lindqvist');
    const file = { name: 'report.csv', mimeType: 'text/csv', buffer: Buffer.from(reportCsv(without)) };
    await frame.getByLabel('Choose a file').last().setInputFiles(file);
    await frame.getByRole('heading', { name: 'Skills report: does this look right?' }).waitFor();
    await frame.getByRole('button', { name: 'Confirm' }).click();
    await frame.getByRole('heading', { name: 'Skills report: it counts now' }).waitFor();
    await frame.getByRole('tab', { name: 'Overview' }).click();
    await cardOf(frame, 'Cloud Platform').getByText('✖ Not met').waitFor();

    await frame.getByRole('tab', { name: 'Imports' }).click();
    await frame.getByRole('button', { name: 'Restore the previous one: Skills report' }).click();
    await frame.getByRole('dialog').getByRole('button', { name: 'Restore the previous one' }).click();
    await frame.getByText('the report from 1 April 2023 counts again').waitFor();
    await frame.getByRole('tab', { name: 'Overview' }).click();
    await cardOf(frame, 'Cloud Platform').getByText('◆ Fragile').waitFor();
  });

  it('ask which number is the day, and preview the file in the order chosen', async () => {
    const { frame } = await open('north admin', { subEntityId: 'imports' });
    const csv = reportCsv(demoPartner(TODAY).records.slice(0, 3)).replace(/20\d\d-\d\d-\d\d/g, '3/4/2021');
    const file = { name: 'report.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
    await frame.getByLabel('Choose a file').last().setInputFiles(file);
    await frame.getByRole('heading', { name: 'Which number is the day?' }).waitFor();
    await frame.getByRole('button', { name: 'Month first: 4 March 2021' }).click();
    await frame.getByRole('heading', { name: 'Skills report: does this look right?' }).waitFor();
    await frame.getByRole('button', { name: 'Confirm' }).click();
    await frame.getByRole('heading', { name: 'Skills report: it counts now' }).waitFor();
  });

  it('are declined if several files are dropped, or one over the size limit', async () => {
    const { frame } = await open('north admin', { subEntityId: 'imports' });
    await frame.getByRole('heading', { name: 'Reports that count' }).waitFor();
    await drop(frame, "[new File(['a'], 'one.csv'), new File(['b'], 'two.csv')]");
    await frame.getByText('One report at a time, please.').waitFor();
    await drop(frame, "[new File([new Uint8Array(20 * 2 ** 20 + 1)], 'large.csv')]");
    await frame.getByText('The file is larger than 20 MB').waitFor();
  });

  it('cannot be confirmed once another report counts', async () => {
    const { frame } = await open('north admin', { subEntityId: 'imports' });
    const fileOf = (rows: number) => Buffer.from(reportCsv(demoPartner(TODAY).records.slice(0, rows)));
    const file = { name: 'report.csv', mimeType: 'text/csv', buffer: fileOf(3) };
    await frame.getByLabel('Choose a file').last().setInputFiles(file);
    await frame.getByRole('heading', { name: 'Skills report: does this look right?' }).waitFor();
    const { text } = await bot().upload('north admin', fileOf(4), 'report.csv');
    const { pendingId } = JSON.parse(text.trim().split('\n').at(-1) ?? '');
    await bot().call('north admin', `/api/imports/${pendingId}/confirm`, { method: 'POST' });
    await frame.getByRole('button', { name: 'Confirm' }).click();
    await frame.getByText('This is not here any more').waitFor();
  });

  it('accept a dropped report, and can be cancelled', async () => {
    const { frame } = await open('north admin', { subEntityId: 'imports' });
    const csv = reportCsv(demoPartner(TODAY).records.slice(0, 3));
    await drop(frame, `[new File([${JSON.stringify(csv)}], 'report.csv')]`);
    await frame.getByRole('heading', { name: 'Skills report: does this look right?' }).waitFor();
    await frame.getByRole('button', { name: 'Cancel' }).click();
    await frame.getByRole('heading', { name: 'Cancelled' }).waitFor();
  });
});

/** Drops files, which `files` makes in the page, on the drop zone. */
async function drop(frame: Frame, files: string): Promise<void> {
  const dataTransfer = await frame.evaluateHandle(`(() => {
    const data = new DataTransfer();
    for (const file of ${files}) data.items.add(file);
    return data;
  })()`);
  await frame.getByRole('region', { name: 'Import a report' }).dispatchEvent('drop', { dataTransfer });
}

function cardOf(frame: Frame, competency: string) {
  return frame
    .getByRole('listitem')
    .filter({ has: frame.getByRole('heading', { level: 3, name: competency }) })
    .first();
}
