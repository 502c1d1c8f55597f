import type { ReportedCompetency } from '../company/memberships.ts';
import type { PerformanceFact } from '../competencies/performance.ts';
import type { SkillRecord } from '../competencies/skill-record.ts';

/** How many there are that the report before did not have, that it had otherwise, and that are not there any more. */
export type Changes = { readonly added: number; readonly changed: number; readonly gone: number };

/** `people` is undefined for reports that speak of none. */
export type ReportChanges = { readonly records: Changes; readonly people: Changes | undefined };

/** By what a row is the same one in two reports, and whom it speaks of. */
type Identity<Row> = { readonly recordOf: (row: Row) => string; readonly personOf?: (row: Row) => string };

/** How the rows of each kind of report are told apart. */
export const IDENTITIES: {
  readonly skills: Identity<SkillRecord>;
  readonly competencies: Identity<ReportedCompetency>;
  readonly performance: Identity<PerformanceFact>;
} = {
  skills: { recordOf: ({ mcid, skill }) => `${mcid}\n${skill}`, personOf: ({ mcid }) => mcid },
  competencies: { recordOf: ({ competency, level }) => `${competency}\n${level}` },
  performance: { recordOf: ({ kind, metric, on, association }) => [kind, metric, on, association].join('\n') },
};

/** After so many rows other work gets its turn. */
const ROWS_AT_ONCE = 500;

/**
 * What a report changes. Of several rows for the same record, equal ones are matched first, and the rest in pairs.
 *
 * @param breathe awaited now and then, since a report may be long
 */
export async function compareReports<Row extends object>(
  before: readonly Row[],
  after: readonly Row[],
  { recordOf, personOf }: Identity<Row>,
  breathe: () => Promise<unknown>,
): Promise<ReportChanges> {
  const old = new Tally();
  const fresh = new Tally();
  const people = { before: new Set<string>(), after: new Set<string>(), touched: new Set<string>() };
  const records = { added: 0, changed: 0, gone: 0 };
  await eachOf(before, (row) => {
    old.add(JSON.stringify(row));
    if (personOf) people.before.add(personOf(row));
  });
  await eachOf(after, (row) => {
    if (personOf) people.after.add(personOf(row));
    if (old.take(JSON.stringify(row))) return;
    records.added++;
    fresh.add(recordOf(row));
    touch(row);
  });
  // What is left of the old rows now has no equal.
  await eachOf(before, (row) => {
    if (!old.take(JSON.stringify(row))) return;
    touch(row);
    if (!fresh.take(recordOf(row))) records.gone++;
    else {
      records.changed++;
      records.added--;
    }
  });
  return { records, people: personOf && changesOf(people) };

  function touch(row: Row): void {
    if (personOf) people.touched.add(personOf(row));
  }

  async function eachOf(rows: readonly Row[], work: (row: Row) => void): Promise<void> {
    for (const [place, row] of rows.entries()) {
      work(row);
      if (place % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) await breathe();
    }
  }
}

function changesOf({ before, after, touched }: Readonly<Record<'before' | 'after' | 'touched', ReadonlySet<string>>>) {
  return {
    added: after.difference(before).size,
    changed: touched.intersection(before).intersection(after).size,
    gone: before.difference(after).size,
  };
}

/** How many there are of each text. */
class Tally {
  readonly #counts = new Map<string, number>();

  add(text: string): void {
    this.#counts.set(text, (this.#counts.get(text) ?? 0) + 1);
  }

  /** Takes one away; false where there is none. */
  take(text: string): boolean {
    const count = this.#counts.get(text);
    if (count === undefined) return false;
    if (count === 1) this.#counts.delete(text);
    else this.#counts.set(text, count - 1);
    return true;
  }
}
