/** `npm run demo:files` writes the demo partner's skills report as of today, a file to drop in the chat. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { demoPartner } from '../../domain/demo/demo-partner.ts';
import { reportCsv } from '../../domain/demo/report-csv.ts';
import { dayIn } from '../../domain/time/calendar-day.ts';

const FOLDER = 'data';
const FILE = `${FOLDER}/nordwind-skills-report.csv`;

const today = dayIn(new Date(), Intl.DateTimeFormat().resolvedOptions().timeZone);
mkdirSync(FOLDER, { recursive: true });
writeFileSync(FILE, reportCsv(demoPartner(today).records));
process.stdout.write(`Wrote ${FILE}\n`);
