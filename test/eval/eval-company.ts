/**
 * `npm run eval:company -- FILE` has the conversations of a file with the bot and its demo partner, and scores the last
 * reply of each by kind and language. It then lists those that went wrong, with that reply.
 *
 * A line is such as `{"id": "…", "lang": "en", "kind": "status", "as": "admin", "turns": ["…"], "must": ["…"],
 * "mustNot": ["…"]}`; `as: "employee"` has `who`, a first name. A reply is right if its words match every `must` and no
 * `mustNot`. `{D+40}` is today and 40 days, `{D+40-4y}` four years earlier, `{M-3:D+40}` three months earlier, `{M:D+40}`
 * its month; `{PCMOVE}` is the day of the move to Partner Center, `{PMC}` six months later.
 */
import { readFileSync } from 'node:fs';
import type { Language } from '../../domain/language.ts';
import { dayIn } from '../../domain/time/calendar-day.ts';
import { dayPatterns, sayDays } from './day-patterns.ts';
import { talkToDemo } from './talk-to-demo.ts';

type Line = {
  readonly id: string;
  readonly lang: Language;
  readonly kind: string;
  readonly as: 'admin' | 'employee';
  readonly who?: string;
  readonly turns: readonly string[];
  readonly must: readonly string[];
  readonly mustNot: readonly string[];
};

type Scored = Line & { readonly reply: string; readonly isRight: boolean };

const today = dayIn(new Date(), 'UTC');
const [file] = process.argv.slice(2);
if (!file) {
  process.stderr.write('Name a file of conversations: npm run eval:company -- FILE\n');
  process.exit(1);
}

const scored: Scored[] = [];
for (const json of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
  scored.push(await score(JSON.parse(json) as Line));
}
process.stdout.write(`${table(scored)}\n`);
for (const { id, kind, turns, reply, isRight } of scored) {
  if (!isRight) process.stdout.write(`\n${id} ${kind}: ${turns.join(' / ')}\n${reply.replace(/^/gm, '    ')}\n`);
}

async function score(line: Line): Promise<Scored> {
  const { lang, as, who, turns } = line;
  const said = turns.map((turn) => sayDays(turn, today, lang));
  const reply = await talkToDemo(said, { as, language: lang, ...(who && { who }) });
  const matches = (pattern: string) => new RegExp(dayPatterns(pattern, today), 'iu').test(reply);
  return { ...line, reply, isRight: line.must.every(matches) && !line.mustNot.some(matches) };
}

function table(lines: readonly Scored[]): string {
  const kinds = [...new Set(lines.map(({ kind }) => kind))];
  const row = (name: string, own: readonly Scored[]) =>
    `| ${[name, ...(['en', 'sv'] as const).map((language) => share(own.filter(({ lang }) => lang === language)))].join(' | ')} |`;
  return [
    '| kind | en right | sv right |',
    '|---|---|---|',
    ...kinds.map((kind) =>
      row(
        kind,
        lines.filter((line) => line.kind === kind),
      ),
    ),
    row('**all**', lines),
  ].join('\n');
}

function share(lines: readonly Scored[]): string {
  const right = lines.filter(({ isRight }) => isRight).length;
  return lines.length === 0 ? '' : `${right} of ${lines.length} (${((100 * right) / lines.length).toFixed(1)} %)`;
}
