import { type LevelPeople, peopleAtLevelCard } from '../../../cards/people/answers/people-at-level.ts';
import { type CompetencyOverview, levelCounted, overviewOf } from '../../../domain/company/overview.ts';
import { uncountedSkills } from '../../../domain/company/uncounted-skills.ts';
import { peopleAtLevel } from '../../../domain/people/answers/people-at-level.ts';
import { isCounted } from '../../../domain/people/answers/skill-holders.ts';
import { furtherMcids } from '../../../domain/people/further-mcids.ts';
import { ownSkills } from '../../../domain/people/own-skills.ts';
import { showStatus } from '../../company/show-status.ts';
import { competencyIn } from './competency-in.ts';
import { forNames, type PeopleAsk } from './for-names.ts';

/** Answers who counts toward a level; without one, toward the level that is held or attained. */
export const answerWhoCounts = forNames(
  (ask) => {
    const { args, view, context, language } = ask;
    const { day, today } = context;
    const competency = competencyIn(args, view, context);
    const [overview] = competency ? overviewOf(view, { day, today, only: competency.id }).competencies : [];
    const content = overview && levelPeople(overview, ask);
    return content ? { card: peopleAtLevelCard(content, context, language) } : 'notUnderstood';
  },
  { ofDesignations: showStatus },
);

function levelPeople(overview: CompetencyOverview, { args, view, context }: PeopleAsk): LevelPeople | undefined {
  const { competency, verdict, risk } = overview;
  const level = verdict?.levels.find((each) => each.level === args.level) ?? levelCounted(overview);
  if (!level) return undefined;
  const isAhead = risk?.level === level.level && risk.anniversary > context.day;
  return {
    competency,
    now: peopleAtLevel(level),
    later: isAhead ? { day: risk.anniversary, people: peopleAtLevel(risk.then).people } : undefined,
    skills: countingSkills(competency.id, view, context),
    uncounted: uncountedSkills(view, competency, context.day),
  };
}

function countingSkills(id: string, view: PeopleAsk['view'], { day }: PeopleAsk['context']): LevelPeople['skills'] {
  const { records } = view.company;
  const further = furtherMcids(records);
  const skills = ownSkills(view, records, day).filter((skill) => {
    return isCounted(skill) && skill.competencies.some((each) => each.id === id);
  });
  return Map.groupBy(skills, ({ record: { mcid } }) => further.get(mcid) ?? mcid);
}
