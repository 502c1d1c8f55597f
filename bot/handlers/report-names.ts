import { messageCard } from '../../cards/message.ts';
import { reportAdminsCard } from '../../cards/report-admins.ts';
import { skillsNamesCard } from '../../cards/skills-names.ts';
import { words } from '../../cards/words.ts';
import { peopleNames } from '../../domain/company/people-names.ts';
import { uncountedSkills } from '../../domain/company/uncounted-skills.ts';
import type { Language } from '../../domain/faq/entry.ts';
import { mayDo } from '../../domain/roles.ts';
import type { Deps } from '../deps.ts';
import { may } from '../permissions.ts';
import { argumentsIn } from '../router.ts';
import { answerPrivately, refusePrivately } from '../say-privately.ts';
import { readSkillsReport } from '../skills-report-view.ts';
import type { ActionHandler } from './handled.ts';

/** Shows who counts and who does not to somebody who may see it, in their own chat wherever they ask. */
export const sendNames: ActionHandler = async (data, { today, language }, person, deps) => {
  if (!(await may(person, 'seeSkillsReport', deps))) {
    const card = (each: Language) => messageCard(words(each)('skillsReport.mayNotSee'));
    await refusePrivately(person, 'names', card, deps);
    return 'refused';
  }
  const args = argumentsIn(data);
  if (!args) return 'notUnderstood';
  const { competency, asOf: day = today } = args;
  const { tenantId, timeZone } = person;
  const found = await readSkillsReport(tenantId, { competency, day, today, timeZone }, deps);
  if (!found) return 'notUnderstood';
  const { programme, company } = found.view;
  const rows = found.content.rows.map((row) => ({
    row,
    uncounted: uncountedSkills(programme, row.overview.competency, company, day),
  }));
  const content = { rows, competency, day, today, names: peopleNames(company.records), programme };
  return answerPrivately(person, `names/${competency}`, (each) => skillsNamesCard(content, each), language, deps);
};

/** Tells who may bring the report, by name: in the asker's own chat, since a channel need not read who has which role. */
export const tellAdmins: ActionHandler = async (_, { language }, person, deps) => {
  const names = await adminNames(person.tenantId, deps);
  return answerPrivately(person, 'admins', (each) => reportAdminsCard(names, each), language, deps);
};

async function adminNames(tenantId: string, { roles, references }: Deps): Promise<string[]> {
  const [held, people] = await Promise.all([roles.all(tenantId), references.people(tenantId)]);
  return people
    .filter(({ userId }) => mayDo(held[userId] ?? [], 'importReport').kind === 'allowed')
    .map(({ name }) => name);
}
