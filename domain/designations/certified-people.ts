import { type FurtherMcids, furtherMcids } from '../people/further-mcids.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import { createCertificateNames } from './certificate-names.ts';
import type { CertificateRecord } from './certificate-record.ts';
import { whyNotCounting } from './counting-certificates.ts';
import type { Certificate, DesignationProgramme } from './designation-programme.ts';

/** The people who hold certificates that count on a day, each by their first MCID. */
export type CertifiedPeople = {
  readonly day: CalendarDay;
  /** The people who hold any one of some certificates (ids). */
  readonly holding: (certificates: readonly string[]) => ReadonlySet<string>;
};

type Group = { readonly certificate: Certificate; readonly records: readonly CertificateRecord[] };

/** The same report is evaluated many times until the next import, for few days. */
const CACHE = new WeakMap<object, Sorted>();
const MOST_DAYS = 8;

type Sorted = {
  readonly programme: DesignationProgramme;
  readonly groups: Groups;
  readonly byDay: Map<CalendarDay, CertifiedPeople>;
};

type Groups = ReadonlyMap<string, Group>;

/** Groups the records by the id of their certificate, once for a list of records. */
export function recordsByCertificate(programme: DesignationProgramme, records: readonly CertificateRecord[]): Groups {
  return sorted(programme, records).groups;
}

function sorted(programme: DesignationProgramme, records: readonly CertificateRecord[]): Sorted {
  const known = CACHE.get(records);
  if (known?.programme === programme) return known;
  const names = createCertificateNames(programme.certificates);
  const groups = new Map<string, { readonly certificate: Certificate; readonly records: CertificateRecord[] }>();
  for (const record of records) {
    const certificate = names(record.skill);
    if (!certificate) continue;
    const own = groups.get(certificate.id);
    if (own) own.records.push(record);
    else groups.set(certificate.id, { certificate, records: [record] });
  }
  const fresh: Sorted = { programme, groups, byDay: new Map() };
  CACHE.set(records, fresh);
  return fresh;
}

/**
 * Finds out who holds a certificate that counts on a day, whatever the order of the records. MCIDs of one person count
 * once: a step is met if one of them meets it, and what they hold is not joined (SP2).
 */
export function certifiedPeopleOn(
  programme: DesignationProgramme,
  records: readonly CertificateRecord[],
  day: CalendarDay,
): CertifiedPeople {
  const { groups, byDay } = sorted(programme, records);
  const people = byDay.get(day) ?? peopleOn(groups, furtherMcids(records), day);
  if (byDay.size >= MOST_DAYS) byDay.clear();
  byDay.set(day, people);
  return people;
}

function peopleOn(groups: Groups, further: FurtherMcids, day: CalendarDay): CertifiedPeople {
  const holders = remembered((id) => {
    const group = groups.get(id);
    const counting = (group?.records ?? []).filter((record) => {
      return group && !whyNotCounting(group.certificate, record, day);
    });
    return new Set(counting.map(({ mcid }) => further.get(mcid) ?? mcid));
  });
  const holding = remembered((ids) => {
    return ids.split(' ').reduce<ReadonlySet<string>>((all, id) => all.union(holders(id)), new Set());
  });
  return { day, holding: (certificates) => holding(certificates.join(' ')) };
}

function remembered(find: (key: string) => ReadonlySet<string>): (key: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (key) => {
    const found = known.get(key) ?? find(key);
    known.set(key, found);
    return found;
  };
}
