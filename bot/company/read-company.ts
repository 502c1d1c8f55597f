import { type Membership, membershipsOf, type ReportedCompetency } from '../../domain/company/memberships.ts';
import { joinSources, type PerformanceFact } from '../../domain/competencies/performance.ts';
import type { Programme } from '../../domain/competencies/programme.ts';
import type { SkillRecord } from '../../domain/competencies/skill-record.ts';
import type { Company } from '../../domain/competencies/standing.ts';
import type { CertificateRecord } from '../../domain/designations/certificate-record.ts';
import type { DesignationFacts } from '../../domain/designations/designation-facts.ts';
import { withKnownPeople } from '../../domain/designations/known-people.ts';
import { COMPETENCY_PROGRAMME } from '../../domain/programmes/programmes.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import type { Deps } from '../deps.ts';
import type { ImportSummary } from '../store/companies.ts';

/** All data about a company, in the form that the rules take. */
export type CompanyView = {
  readonly programme: Programme;
  readonly company: Company;
  /** Soonest anniversary first. */
  readonly memberships: readonly Membership[];
  /** The skills report that counts; undefined before one was imported. */
  readonly report: ImportSummary | undefined;
  /** The rows of the Trainings export, with the names that only the skills report has. */
  readonly certificates: readonly CertificateRecord[];
  /** The Trainings export that counts; undefined before one was imported. */
  readonly trainings: ImportSummary | undefined;
  /** The stated facts about designations, at most one of each area. */
  readonly designations: readonly DesignationFacts[];
};

/** Reads all data about a tenant's company, for verdicts on `day` or later. */
export async function readCompany(
  tenantId: string,
  day: CalendarDay,
  { companies, importRows }: Pick<Deps, 'companies' | 'importRows'>,
): Promise<CompanyView> {
  const { index } = await companies.find(tenantId);
  const { facts, imports } = index;
  const report = imports.skills?.current;
  const trainings = imports.trainings?.current;
  const [records, certificates, competencies, performance] = await Promise.all([
    importRows<SkillRecord>(tenantId, report),
    importRows<CertificateRecord>(tenantId, trainings),
    importRows<ReportedCompetency>(tenantId, imports.competencies?.current),
    importRows<PerformanceFact>(tenantId, imports.performance?.current),
  ]);
  return {
    programme: COMPETENCY_PROGRAMME,
    company: {
      records,
      performance: joinSources(performance, facts.performance ?? []),
      market: facts.market,
      declared: facts.declared ?? {},
      movedToPcOn: facts.movedToPcOn,
      countUndated: !report?.isDated,
    },
    memberships: membershipsOf(facts, competencies, day),
    report,
    certificates: withKnownPeople(certificates, records),
    trainings,
    designations: facts.designations ?? [],
  };
}
