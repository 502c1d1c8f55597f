import { missingDataCard } from '../../../cards/parts/missing-data.ts';
import { saidCard } from '../../../cards/parts/said.ts';
import {
  type OwnFacts,
  ownCountsSentence,
  ownEndsSentence,
  ownLinkedSentence,
  ownSkillsSentence,
} from '../../../cards/people/answers/own-sentences.ts';
import { mySkillsCard, noOwnSkillsCard } from '../../../cards/people/my-skills.ts';
import { showDay } from '../../../cards/text/show-day.ts';
import { words } from '../../../cards/words.ts';
import type { Language } from '../../../domain/language.ts';
import { endingRecords } from '../../../domain/people/answers/ending-records.ts';
import { graceEndOf } from '../../../domain/people/answers/grace-end.ts';
import { createSkillMatch } from '../../../domain/people/answers/skill-holders.ts';
import { shownAs } from '../../../domain/people/mcid-state.ts';
import { ownSkills } from '../../../domain/people/own-skills.ts';
import { recordsAt } from '../../../domain/people/people.ts';
import { readCompany } from '../../company/read-company.ts';
import { reportDay } from '../../company/report-day.ts';
import type { AbilityHandler } from '../../turn/handler.ts';
import { may } from '../../turn/permissions.ts';
import { sayFirst } from '../../turn/say-first.ts';
import { readOwnMcid } from '../read-own-mcid.ts';
import { showLinkMcid } from '../show-link-mcid.ts';

/** Answers which skills the asker has. */
export const answerWhich = aboutOwnSkills(ownSkillsSentence);

/** Answers when the asker's skills expire or stop counting. */
export const answerOwnEnds = aboutOwnSkills(ownEndsSentence);

/** Answers whether the asker's skills count, and toward what. */
export const answerOwnCounts = aboutOwnSkills(ownCountsSentence);

/** Answers whether the asker's MCID is linked. */
export const answerOwnState: AbilityHandler = async (request) => {
  const { person, today, language, deps } = request;
  if (person.scope !== 'personal') return showLinkMcid(request);
  const said = ownLinkedSentence(await readOwnMcid(person, today, deps), language);
  const proof = await showLinkMcid(request);
  return said === undefined ? proof : sayFirst(said, proof);
};

/** Returns a handler that puts a sentence before the asker's own skills, found by their addresses in Teams' roster. */
function aboutOwnSkills(sentence: (facts: OwnFacts, language: Language) => string): AbilityHandler {
  return async ({ args, person, today, language, deps }) => {
    const day = args.asOf ?? today;
    const view = await readCompany(person.tenantId, day, deps);
    const { programme, company, report } = view;
    if (!report) {
      const isAdmin = await may(person, 'importReport', deps);
      return { card: missingDataCard({ ability: 'mySkills', missing: 'report', isAdmin }, language) };
    }
    const reportedOn = reportDay(report, person);
    const records = recordsAt(company.records, await deps.memberAddresses(person));
    if (records.length === 0) {
      const absent = words(language)('ownAnswers.absent', { day: showDay(reportedOn, language) });
      return { card: saidCard(absent, noOwnSkillsCard(reportedOn, language)) };
    }
    const [asked] = args.skills ?? [];
    const named = asked === undefined ? records : records.filter(createSkillMatch(programme, asked));
    const skills = ownSkills(view, named, day);
    const facts = {
      skills,
      endings: endingRecords(view, named, today),
      asked,
      competency: programme.competencies.find(({ id }) => id === args.competency),
      isLinked: shownAs(records) === 'inPc',
      graceEnd: graceEndOf(skills),
      today,
    };
    const proof = mySkillsCard(ownSkills(view, records, day), { day, today, reportDay: reportedOn }, language);
    return { card: saidCard(sentence(facts, language), proof) };
  };
}
