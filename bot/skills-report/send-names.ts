import { reportAdminsCard } from '../../cards/skills-report/report-admins.ts';
import { skillsNamesCard } from '../../cards/skills-report/skills-names.ts';
import type { Language } from '../../domain/language.ts';
import { answerPrivately } from '../settings/answer-privately.ts';
import { readAdmins } from '../settings/read-admins.ts';
import { joinKey } from '../store/key.ts';
import { argumentsIn } from '../turn/arguments-in.ts';
import type { ActionHandler } from '../turn/handler.ts';
import { readSkillsReport, withNames } from './read-skills-report.ts';

/** Shows who counts and who does not, in the person's own chat wherever they asked. */
export const sendNames: ActionHandler = async ({ data, ...request }) => {
  const { person, today, deps } = request;
  const args = argumentsIn(data);
  if (!args) return 'notUnderstood';
  const { competency, asOf: day = today } = args;
  const { tenantId, timeZone } = person;
  const report = await readSkillsReport(tenantId, { competency, day, today, timeZone }, deps);
  if (!report) return 'notUnderstood';
  const content = await withNames(report);
  const subject = joinKey('names', competency ?? '', day);
  const card = (each: Language) => skillsNamesCard(content, each);
  return answerPrivately(request, { subject, card, task: 'seeSkillsReport' });
};

/** Names the people who may import the report, in the asker's own chat: a channel need not read who has which role. */
export const sendAdminNames: ActionHandler = async (request) => {
  const names = (await readAdmins(request.person.tenantId, request.deps)).map(({ name }) => name);
  return answerPrivately(request, { subject: 'admins', card: (each: Language) => reportAdminsCard(names, each) });
};
