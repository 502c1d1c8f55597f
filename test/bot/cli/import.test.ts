import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { createCompanies } from '../../../bot/store/companies.ts';
import { openStore } from '../../../bot/store/store.ts';
import { csv, HEADER } from '../../support/import-files.ts';
import { trainingsFile } from '../../support/trainings.ts';

const SCRIPT = fileURLToPath(new URL('../../../bot/cli/import.ts', import.meta.url));
const REPORT = csv(`${HEADER.join(',')},Completed`, '1,No,Yes,AZ-104,x,3/4/2021', '1,perhaps,Yes,AZ-500,x,');

describe('npm run import', () => {
  let folder: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'compass-'));
    writeFileSync(join(folder, 'report.csv'), REPORT);
    writeFileSync(join(folder, 'other.csv'), 'Name,Age\nAnna,7');
  });
  after(() => rmSync(folder, { recursive: true }));

  const storeUrl = () => `sqlite://${join(folder, 'store.sqlite')}`;
  const run = (...args: readonly string[]) => runWith({}, ...args);
  const runWith = (settings: Record<string, string>, ...args: readonly string[]) => {
    // The second process and those after it load in half the time.
    const env = {
      ...process.env,
      STORE_URL: storeUrl(),
      NODE_COMPILE_CACHE: join(folder, 'compile-cache'),
      ...settings,
    };
    const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };

  it('imports a report, prints its content, and says so if it counts already', async () => {
    const first = run('report.csv', '--tenant', 'TENANT', '--date-order', 'day-first');
    expect(first).to.include({ status: 0, stderr: '' });
    expect(first.stdout).to.match(
      /Rows: 1\n.*People: 1\n.*1 row can't be read.*\n.*Row 3: .*neither Yes nor No\nThe report counts now\. What it changes is told on the next daily run of the bot\.\n$/s,
    );
    const store = await openStore(storeUrl());
    const companies = createCompanies(store);
    const { current } = (await companies.find('tenant')).index.imports.skills ?? {};
    const rows = current && (await companies.readRows<{ completedOn: string }>('tenant', current));
    expect(rows?.map(({ completedOn }) => completedOn)).to.deep.equal(['2021-04-03']);
    await store.close();
    const again = run('report.csv', '--tenant', 'tenant', '--date-order', 'day-first');
    expect(again).to.include({ status: 0, stdout: 'Nothing changed: this report counts already.\n' });
    const otherOrder = run('report.csv', '--tenant', 'tenant', '--date-order', 'month-first');
    expect(otherOrder.stdout).to.include('Rows, compared with before: 0 new, 1 changed, 0 gone');
  }).timeout(60_000);

  it('takes the Trainings export by its header, and says which programme it speaks of', async () => {
    writeFileSync(join(folder, 'trainings.csv'), trainingsFile([{}, { MCPID: '2', TrainingTitle: 'Barista' }]));
    const { status, stdout, stderr } = run('trainings.csv', '--tenant', 'trainings');
    expect({ status, stderr }).to.deep.equal({ status: 0, stderr: '' });
    expect(stdout).to.match(/^Trainings report \(Insights\)\n.*Rows: 2\n/s);
    expect(stdout).to.include("It speaks of Solutions Partner designations, today's programme.");
    expect(stdout).to.include('Not in the list I know (as of August 2026), so they count for no designation: Barista.');
    const store = await openStore(storeUrl());
    const { imports } = (await createCompanies(store).find('trainings')).index;
    expect(imports.trainings?.current).to.include({ rows: 2, people: 1 });
    await store.close();
  }).timeout(30_000);

  it('refuses a report that loses much or is older without --yes, and says what would be lost', async () => {
    const rows = ['1', '2', '3', '4', '5'].map((mcid) => `${mcid},No,Yes,AZ-104,x,2021-03-04`);
    const header = `${HEADER.join(',')},Slutförd den,Ort`;
    writeFileSync(join(folder, 'whole.csv'), csv(header, ...rows));
    writeFileSync(
      join(folder, 'part.csv'),
      csv(header, ...rows.slice(0, 3))
        .toString()
        .replaceAll('2021', '2020'),
    );
    const first = run('whole.csv', '--tenant', 'loses');
    expect(first).to.include({ status: 0, stderr: '' });
    expect(first.stdout).to.match(/File: whole\.csv\n.*Slutförd den \(the completion date\).*don't use: Ort\n/s);
    expect(first.stdout).to.include('No expiration dates found: nothing can be said about expiring skills.');
    const refusal = run('part.csv', '--tenant', 'loses');
    expect(refusal).to.include({
      status: 1,
      stderr: 'Nothing was changed. If the report is the right one all the same, add --yes.\n',
    });
    expect(refusal.stdout).to.match(/Warnings:\n {2}2 of the 5 people .*gone\.\n.*older than the current report/s);
    const store = await openStore(storeUrl());
    const { imports, pending } = (await createCompanies(store).find('loses')).index;
    expect([imports.skills?.current.rows, pending]).to.deep.equal([5, []]);
    await store.close();
    expect(run('part.csv', '--tenant', 'loses', '--yes')).to.include({ status: 0, stderr: '' });
  }).timeout(60_000);

  it('asks for --new for a tenant that neither the settings allow nor the store knows', () => {
    const own = { STORE_URL: `sqlite://${join(folder, 'tenants.sqlite')}`, ALLOWED_TENANTS: 'allowed' };
    const order = ['--date-order', 'day-first'];
    const typo = runWith(own, 'report.csv', '--tenant', 'typo', ...order);
    expect(typo.stderr).to.match(/do not allow the tenant typo.*add --new\.\n$/);
    expect(typo).to.include({ status: 1, stdout: '' });
    expect(runWith(own, 'report.csv', '--tenant', 'Allowed', ...order)).to.include({ status: 0, stderr: '' });
    expect(runWith(own, 'report.csv', '--tenant', 'typo', '--new', ...order)).to.include({ status: 0, stderr: '' });
    expect(runWith(own, 'report.csv', '--tenant', 'typo', ...order).stdout).to.match(/counts already/);
  }).timeout(60_000);

  const refused: [string, string[], RegExp][] = [
    ['a file that is no report', ['other.csv', '--tenant', 't'], /^I found no header of a report/],
    ['a file that is not there', ['absent.csv', '--tenant', 't'], /^The report was not imported: ENOENT/],
    ['no tenant', ['report.csv'], /^Name one file, and the tenant.*\nUsage: npm run import/],
  ];
  for (const [what, args, reason] of refused) {
    it(`exits with 1 and a sentence for ${what}`, () => {
      const { status, stderr, stdout } = run(...args);
      expect(stderr).to.match(reason);
      expect({ status, stdout }).to.deep.equal({ status: 1, stdout: '' });
    }).timeout(20_000);
  }
});
