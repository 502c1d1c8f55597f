/**
 * `npm run import -- FILE --tenant ID [--new] [--date-order day-first|month-first] [--yes]` imports a report from the shell
 * into the store of `STORE_URL`, in the same way as a file in the chat. It prints the preview and confirms it; if it cannot, it
 * exits with 1 and a sentence. A report that is older or loses many people or rows is imported only with `--yes`.
 */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { badRows } from '../../cards/imports/bad-rows.ts';
import { refusalText } from '../../cards/imports/import-refusal.ts';
import { sizeFacts } from '../../cards/imports/import-summary.ts';
import { sourceFacts, understandingWords } from '../../cards/imports/inspection-words.ts';
import { words } from '../../cards/words.ts';
import type { Changes } from '../../domain/imports/compare-reports.ts';
import type { DateOrder } from '../../domain/imports/report-date.ts';
import { cancel, confirm } from '../imports/decide-import.ts';
import { type PreparedImport, prepareImport } from '../imports/prepare-import.ts';
import { refuseAbove } from '../imports/read/import-refusal.ts';
import { LIMITS } from '../imports/read/limits.ts';
import { createLog } from '../log.ts';
import { settingsOrExit } from '../settings-or-exit.ts';
import { createCompanies } from '../store/companies.ts';
import { createImportRows } from '../store/import-rows.ts';
import { openStore } from '../store/store.ts';
import { refuseUnknownTenant } from './refuse-unknown-tenant.ts';

const USAGE = 'npm run import -- FILE --tenant ID [--new] [--date-order day-first|month-first] [--yes]';
/** The warnings after which a report counts only with `--yes`. */
const NEEDS_YES: ReadonlySet<string> = new Set(['peopleLost', 'rowsLost', 'older']);
const DATE_ORDERS: ReadonlyMap<string, DateOrder> = new Map([
  ['day-first', 'dayFirst'],
  ['month-first', 'monthFirst'],
]);

/** The user id of an import from the shell. */
const USER = 'shell';

const t = words('en');
const { path, tenantId, isNew, dateOrder, isSure } = readArguments();
const config = settingsOrExit({ LOG_LEVEL: 'warn', ...process.env });
const store = await openStore(config.storeUrl, config).catch((error: Error) => stopWith(error.message));
const companies = createCompanies(store);
const deps = {
  companies,
  importRows: createImportRows(companies),
  log: createLog(config.logLevel),
  now: () => new Date(),
};

try {
  await refuseUnknownTenant({ tenantId, isNew }, config, companies);
  const file = {
    tenantId,
    userId: USER,
    name: basename(path),
    fetch: () => bytesOf(path),
    ...(dateOrder && { dateOrder }),
  };
  await finish(await prepareImport(file, deps));
} catch (error) {
  refuse(`The report was not imported: ${(error as Error).message}`);
} finally {
  await store.close();
}

async function finish(prepared: PreparedImport): Promise<void> {
  switch (prepared.kind) {
    case 'preview': {
      const { summary, since, errors, understanding } = prepared;
      const { columns, notes, warnings, warningList } = understandingWords(understanding, summary.kind, 'en');
      print(t(`imports.kinds.${summary.kind}`));
      const facts = [...sourceFacts(understanding, 'en'), ...sizeFacts(summary, 'en')];
      for (const { title, value } of facts) print(`  ${title}: ${value}`);
      printList(columns);
      if (since?.changes.people) printChanges(t('imports.people'), since.changes.people);
      if (since) printChanges(t('imports.rows'), since.changes.records);
      printList(notes);
      if (warnings) print('Warnings:');
      printList(warningList);
      printBadRows(errors);
      const click = { tenantId, userId: USER, importId: summary.id };
      if (!isSure && understanding.warnings.some(({ kind }) => NEEDS_YES.has(kind))) {
        await cancel(click, deps);
        return refuse('Nothing was changed. If the report is the right one all the same, add --yes.');
      }
      const { kind } = await confirm(click, deps);
      return kind === 'done'
        ? print('The report counts now. What it changes is told on the next daily run of the bot.')
        : refuse(t('imports.confirmed.outdated'));
    }
    case 'openOrder':
      return refuse('Say with --date-order which number of its dates is the day.');
    case 'unchanged':
      return print('Nothing changed: this report counts already.');
    case 'noRows':
      printBadRows(prepared.errors);
      return refuse(t('imports.noRows.text'));
    case 'overtaken':
      return refuse(t('imports.overtaken.text'));
    case 'refused':
      return refuse(refusalText(prepared.refusal, 'en'));
  }
}

function printChanges(subject: string, changes: Changes): void {
  print(`  ${subject}, compared with before: ${t('imports.preview.changes', changes)}`);
}

function printBadRows(errors: Parameters<typeof badRows>[0]): void {
  const { heading, lines } = badRows(errors, 'en');
  if (heading) print(heading.replaceAll('**', ''));
  for (const line of lines) print(`  ${line}`);
}

/** Prints lines that begin with a dash. */
function printList(list: string): void {
  for (const line of list.split('\n').filter(Boolean)) print(`  ${line.replace(/^- /, '')}`);
}

async function bytesOf(file: string): Promise<Uint8Array> {
  refuseAbove(LIMITS.fileBytes, (await stat(file)).size, 'fileTooLarge');
  return readFile(file);
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        tenant: { type: 'string' },
        new: { type: 'boolean' },
        'date-order': { type: 'string' },
        yes: { type: 'boolean' },
      },
    });
    const [file = '', ...others] = positionals;
    const { tenant = '', new: isNew = false, 'date-order': order, yes = false } = values;
    if (!file || others.length > 0 || !tenant) throw new Error('Name one file, and the tenant that it is for.');
    const dateOrder = DATE_ORDERS.get(order ?? '');
    if (order && !dateOrder) throw new Error('The date order is day-first or month-first.');
    return { path: file, tenantId: tenant.toLowerCase(), isNew, dateOrder, isSure: yes };
  } catch (error) {
    return stopWith(`${(error as Error).message}\nUsage: ${USAGE}`);
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function refuse(reason: string): void {
  process.exitCode = 1;
  process.stderr.write(`${reason}\n`);
}

function stopWith(reason: string): never {
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}
