import type { ReportedCompetency } from '../company/memberships.ts';
import type { PerformanceFact } from '../competencies/performance.ts';
import type { SkillRecord } from '../competencies/skill-record.ts';
import type { CertificateRecord } from '../designations/certificate-record.ts';
import { furtherMcids, type Identity } from '../people/further-mcids.ts';
import type { Steps } from '../steps.ts';

/** The numbers of those that the previous report did not have, had differently, and that are missing now. */
export type Changes = { readonly added: number; readonly changed: number; readonly gone: number };

/** `people` is undefined for reports without people. */
export type ReportChanges = { readonly records: Changes; readonly people: Changes | undefined };

/** `recordOf` returns a key that is the same for a record in both reports; `personIn` finds the person of a row of them. */
type RowIdentity<Row> = {
  readonly recordOf: (row: Row) => string;
  readonly personIn?: (rows: readonly Row[]) => (row: Row) => string;
};

/** The identity of a row in each kind of report. */
export const IDENTITIES: {
  readonly skills: RowIdentity<SkillRecord>;
  readonly trainings: RowIdentity<CertificateRecord>;
  readonly competencies: RowIdentity<ReportedCompetency>;
  readonly performance: RowIdentity<PerformanceFact>;
} = {
  skills: { recordOf: ({ mcid, skill }) => `${mcid}\n${skill}`, personIn },
  trainings: { recordOf: ({ mcid, skill }) => `${mcid}\n${skill}`, personIn },
  competencies: { recordOf: ({ competency, level }) => `${competency}\n${level}` },
  performance: { recordOf: ({ kind, metric, on, association }) => [kind, metric, on, association].join('\n') },
};

function personIn(rows: readonly Identity[]): (row: Identity) => string {
  const further = furtherMcids(rows);
  return ({ mcid }) => further.get(mcid) ?? mcid;
}

/** Rows in one step, after which other work may run. */
const ROWS_PER_STEP = 500;

/** Counts what a report changes. Of several rows of a record, equal ones are matched first, the others in pairs. */
export function* compareReports<Row extends object>(
  before: readonly Row[],
  after: readonly Row[],
  { recordOf, personIn }: RowIdentity<Row>,
): Steps<ReportChanges> {
  const personOf = personIn?.([...before, ...after]);
  yield;
  const old = new Tally();
  const fresh = new Tally();
  const people = { before: new Set<string>(), after: new Set<string>(), touched: new Set<string>() };
  const records = { added: 0, changed: 0, gone: 0 };
  yield* forEachRow(before, (row) => {
    old.add(JSON.stringify(row));
    if (personOf) people.before.add(personOf(row));
  });
  yield* forEachRow(after, (row) => {
    if (personOf) people.after.add(personOf(row));
    if (old.take(JSON.stringify(row))) return;
    records.added++;
    fresh.add(recordOf(row));
    touch(row);
  });
  // The old rows that are left have no equal row in the new report.
  yield* forEachRow(before, (row) => {
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
}

function* forEachRow<Row>(rows: readonly Row[], work: (row: Row) => void): Steps<void> {
  for (const [index, row] of rows.entries()) {
    work(row);
    if (index % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
  }
}

function changesOf({ before, after, touched }: Readonly<Record<'before' | 'after' | 'touched', ReadonlySet<string>>>) {
  return {
    added: after.difference(before).size,
    changed: touched.intersection(before).intersection(after).size,
    gone: before.difference(after).size,
  };
}

/** Counts equal texts. */
class Tally {
  readonly #counts = new Map<string, number>();

  add(text: string): void {
    this.#counts.set(text, (this.#counts.get(text) ?? 0) + 1);
  }

  /** Removes one; false if there is none. */
  take(text: string): boolean {
    const count = this.#counts.get(text);
    if (count === undefined) return false;
    if (count === 1) this.#counts.delete(text);
    else this.#counts.set(text, count - 1);
    return true;
  }
}
