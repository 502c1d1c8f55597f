import { missingDataCard } from '../../cards/parts/missing-data.ts';
import { mySkillsCard, noOwnSkillsCard } from '../../cards/people/my-skills.ts';
import { ownSkills } from '../../domain/people/own-skills.ts';
import { recordsAt } from '../../domain/people/people.ts';
import { readCompany } from '../company/read-company.ts';
import { reportDay } from '../company/report-day.ts';
import type { AbilityHandler } from '../turn/handler.ts';
import { may } from '../turn/permissions.ts';

/** Shows a person's own skills. They are found by the person's addresses in Teams' roster, so nobody sees another's. */
export const showMySkills: AbilityHandler = async ({ args, person, today, language, deps }) => {
  const { asOf: day = today } = args;
  const { programme, company, report } = await readCompany(person.tenantId, day, deps);
  if (!report) {
    return {
      card: missingDataCard(
        { ability: 'mySkills', missing: 'report', isAdmin: await may(person, 'importReport', deps) },
        language,
      ),
    };
  }
  const records = recordsAt(company.records, await deps.memberAddresses(person));
  if (records.length === 0) return { card: noOwnSkillsCard(reportDay(report, person), language) };
  const skills = ownSkills({ programme, company }, records, day);
  return { card: mySkillsCard(skills, { day, today, reportDay: reportDay(report, person) }, language) };
};
