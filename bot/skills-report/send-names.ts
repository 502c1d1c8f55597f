import { messageCard } from '../../cards/parts/message.ts';
import { reportAdminsCard } from '../../cards/skills-report/report-admins.ts';
import { skillsNamesCard } from '../../cards/skills-report/skills-names.ts';
import { words } from '../../cards/words.ts';
import type { Language } from '../../domain/language.ts';
import { mayDo } from '../../domain/settings/roles.ts';
import type { Deps } from '../deps.ts';
import { joinKey } from '../store/key.ts';
import type { ActionHandler } from '../turn/handler.ts';
import { may } from '../turn/permissions.ts';
import { argumentsIn } from '../turn/router.ts';
import { answerPrivately, refusePrivately } from './answer-privately.ts';
import { readSkillsReport, withNames } from './read-skills-report.ts';

/** Shows who counts and who does not to somebody who may see it, in their own chat wherever they ask. */
export const sendNames: ActionHandler = async (data, { today, language }, person, deps) => {
  if (!(await may(person, 'seeSkillsReport', deps))) {
    const card = (each: Language) => messageCard(words(each)('skillsReport.mayNotSee'));
    await refusePrivately(person, { what: 'names', card, language }, deps);
    return 'refused';
  }
  const args = argumentsIn(data);
  if (!args) return 'notUnderstood';
  const { competency, asOf: day = today } = args;
  const { tenantId, timeZone } = person;
  const found = await readSkillsReport(tenantId, { competency, day, today, timeZone }, deps);
  if (!found) return 'notUnderstood';
  const content = await withNames(found);
  const what = joinKey('names', competency ?? '', day);
  const card = (each: Language) => skillsNamesCard(content, each);
  return answerPrivately(person, { what, card, language, task: 'seeSkillsReport' }, deps);
};

/** Tells who may bring the report, by name: in the asker's own chat, since a channel need not read who has which role. */
export const tellAdmins: ActionHandler = async (_, { language }, person, deps) => {
  const names = await adminNames(person.tenantId, deps);
  const card = (each: Language) => reportAdminsCard(names, each);
  return answerPrivately(person, { what: 'admins', card, language }, deps);
};

async function adminNames(tenantId: string, { roles, references }: Deps): Promise<string[]> {
  const [held, people] = await Promise.all([roles.all(tenantId), references.people(tenantId)]);
  return people
    .filter(({ userId }) => mayDo(held[userId] ?? [], 'importReport').kind === 'allowed')
    .map(({ name }) => name);
}
