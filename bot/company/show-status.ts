import { competencyStatusCard } from '../../cards/company/competency-status.ts';
import { statusCard } from '../../cards/company/status.ts';
import { missingDataCard } from '../../cards/parts/missing-data.ts';
import { overviewOf } from '../../domain/company/overview.ts';
import { uncountedSkills } from '../../domain/company/uncounted-skills.ts';
import { lastDaysCounted } from '../../domain/competencies/last-day-counted.ts';
import { peopleNames } from '../../domain/people/people-names.ts';
import type { AbilityHandler } from '../turn/handler.ts';
import { may, maySeeNames } from '../turn/permissions.ts';
import { designationReader, isAboutDesignations } from './designations/designations-in.ts';
import { showDesignation } from './designations/show-designation.ts';
import { showDesignations } from './designations/show-designations.ts';
import { readCompany } from './read-company.ts';

/** Shows the standing of the company, or of one competency in detail. Only people entitled to names see them. */
export const showStatus: AbilityHandler = async ({ args, person, today, language, deps }) => {
  const day = args.asOf ?? today;
  const [view, isAdmin, showNames] = await Promise.all([
    readCompany(person.tenantId, day, deps),
    may(person, 'seeCompetencyStatus', deps),
    maySeeNames(person, deps),
  ]);
  const reader = designationReader(view, { person, today }, { isAdmin, showNames });
  if (args.area) return showDesignation(view, { area: args.area, day, reader, language });
  if (isAboutDesignations(view, args, day)) return showDesignations(view, { day, reader, language });
  const { programme, company } = view;
  const overview = overviewOf(view, { day, today, only: args.competency });
  const viewer = { today, isAdmin, programme };
  const [only] = overview.competencies;
  if (args.competency && only) {
    const details = {
      overview: only,
      day,
      level: args.level,
      names: showNames ? peopleNames(company.records) : undefined,
      fading: lastDaysCounted({ programme, company }, only.risk?.fading ?? [], day),
      uncounted: uncountedSkills({ programme, company }, only.competency, day),
      several: overview.several,
    };
    return { card: competencyStatusCard(details, viewer, language) };
  }
  if (overview.competencies.length + overview.packs.length === 0) {
    return {
      card: missingDataCard(
        { ability: 'status', missing: view.report ? 'memberships' : 'everything', isAdmin },
        language,
      ),
    };
  }
  return { card: statusCard(overview, viewer, language) };
};
