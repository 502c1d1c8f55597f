import { missingDataCard } from '../../cards/parts/missing-data.ts';
import { noReportCard } from '../../cards/skills-report/no-report.ts';
import { skillsReportCard } from '../../cards/skills-report/skills-report.ts';
import type { AbilityHandler } from '../turn/handler.ts';
import { threadless } from '../turn/person.ts';
import { readSkillsReport } from './read-skills-report.ts';

/** Shows the skills report in numbers, which names nobody. */
export const showSkillsReport: AbilityHandler = async ({ args, person, today, language, deps }) => {
  const { competency, level, asOf: day = today } = args;
  const { tenantId, conversationId, scope, timeZone } = person;
  const isPersonal = scope === 'personal';
  const [report, posted] = await Promise.all([
    readSkillsReport(tenantId, { competency, level, day, today, timeZone }, deps),
    isPersonal ? undefined : deps.weeklyPosts.find(tenantId, threadless(conversationId)),
  ]);
  if (!report) {
    return {
      card: isPersonal
        ? missingDataCard({ ability: 'skillsReport', missing: 'report' }, language)
        : noReportCard(competency, language),
    };
  }
  if (report.content.rows.length === 0) {
    return {
      card: missingDataCard({ ability: 'skillsReport', missing: 'memberships', isAdmin: isPersonal }, language),
    };
  }
  const audience = isPersonal ? 'personal' : 'shared';
  return { card: skillsReportCard({ ...report.content, audience, posted }, language) };
};
