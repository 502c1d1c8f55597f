/**
 * `npm run test:corpus -- FOLDER` drops every file of a folder and its subfolders into the chat of a bot on loopback, and
 * prints what becomes of each. It exits with 1 if the bot crashes, hangs, or fails at any of them.
 */
import { stat } from 'node:fs/promises';
import { type Dropped, dropFiles, FAULTS } from './drop-files.ts';

const USAGE = 'npm run test:corpus -- FOLDER';
const MOST_SLOW = 5;

const [folder = '', ...others] = process.argv.slice(2);
const isFolder = await stat(folder).then(
  (found) => found.isDirectory(),
  () => false,
);
if (!isFolder || others.length > 0) {
  process.stderr.write(`Please name one folder: ${USAGE}\n`);
  process.exit(1);
}

const all: Dropped[] = [];
for await (const each of dropFiles(folder)) {
  all.push(each);
  process.stdout.write(`${lineOf(each)}\n`);
}
process.stdout.write(`\n${summaryOf(all).join('\n')}\n`);
process.exitCode = all.length === 0 || all.some(({ fault }) => fault) ? 1 : 0;

function lineOf({ name, outcome, milliseconds, fault }: Dropped): string {
  return [name, fault ? `${fault.toUpperCase()}: ${outcome}` : outcome, `${milliseconds} ms`].join(' | ');
}

function summaryOf(dropped: readonly Dropped[]): string[] {
  const slowest = dropped.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, MOST_SLOW);
  const faulty = dropped.filter(({ fault }) => fault);
  return [
    `Files: ${dropped.length}`,
    ...FAULTS.map((fault) => `${fault}: ${dropped.filter((each) => each.fault === fault).length}`),
    ...faulty.map((each) => `  ${lineOf(each)}`),
    'slowest:',
    ...slowest.map(({ name, milliseconds }) => `  ${milliseconds} ms ${name}`),
  ];
}
