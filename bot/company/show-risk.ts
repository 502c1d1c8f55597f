import { riskCard } from '../../cards/company/risk.ts';
import { missingDataCard } from '../../cards/parts/missing-data.ts';
import { overviewOf } from '../../domain/company/overview.ts';
import { lastDaysCounted } from '../../domain/competencies/last-day-counted.ts';
import { peopleNames } from '../../domain/people/people-names.ts';
import type { AbilityHandler } from '../turn/handler.ts';
import { maySeeNames } from '../turn/permissions.ts';
import { designationReader, isAboutDesignations } from './designations/designations-in.ts';
import { showDesignationRisk } from './designations/show-designation-risk.ts';
import { readCompany } from './read-company.ts';

/** Shows which competencies are at risk on their anniversary, and why. */
export const showRisk: AbilityHandler = async ({ args, person, today, language, deps }) => {
  const day = args.asOf ?? today;
  const [view, showNames] = await Promise.all([readCompany(person.tenantId, day, deps), maySeeNames(person, deps)]);
  if (isAboutDesignations(view, args, day)) {
    const reader = designationReader(view, { person, today }, { isAdmin: true, showNames });
    return showDesignationRisk(view, { area: args.area, day, reader, language });
  }
  const { programme, company, report } = view;
  if (!report) return { card: missingDataCard({ ability: 'risk', missing: 'report' }, language) };
  const { competencies, several } = overviewOf(view, { day, today, only: args.competency });
  const risks = competencies.flatMap(({ risk }) => risk ?? []);
  if (risks.length === 0) return { card: missingDataCard({ ability: 'risk', missing: 'memberships' }, language) };
  const dated = risks.map((risk) => ({ risk, fading: lastDaysCounted({ programme, company }, risk.fading, day) }));
  const names = showNames ? peopleNames(company.records) : undefined;
  return { card: riskCard({ risks: dated, day, names, several }, { today, programme }, language) };
};
