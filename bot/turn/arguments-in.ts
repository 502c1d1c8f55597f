import { chosenValue } from '../../cards/parts/nothing-chosen.ts';
import type { CommandArguments } from '../../domain/company/read-arguments.ts';
import { AREAS } from '../../domain/designations/designation-programme.ts';
import { LEVELS } from '../../domain/programmes/levels.ts';
import { COMPETENCY_PROGRAMME } from '../../domain/programmes/programmes.ts';
import { fold } from '../../domain/text/fold.ts';
import { parseDay } from '../../domain/time/calendar-day.ts';
import type { ActionData } from './incoming.ts';

const MAX_PEOPLE_CHARACTERS = 400;

/** Reads the arguments that a button of `company.show` carries; undefined if one of them is unknown. */
export function argumentsIn({
  competency,
  area,
  programme,
  level,
  asOf,
  people,
}: ActionData): CommandArguments | undefined {
  const foundCompetency = COMPETENCY_PROGRAMME.competencies.find(({ id }) => id === competency)?.id;
  const foundArea = AREAS.find((each) => each === area);
  const foundProgramme = programme === 'competencies' ? programme : undefined;
  const foundLevel = LEVELS.find((each) => each === level);
  const day = typeof asOf === 'string' ? parseDay(asOf) : undefined;
  const isAbsent = (given: unknown) => given === undefined || (typeof given === 'string' && chosenValue(given) === '');
  const isRead = (given: unknown, read: unknown) => isAbsent(given) || read !== undefined;
  if (
    !isRead(competency, foundCompetency) ||
    !isRead(area, foundArea) ||
    !isRead(programme, foundProgramme) ||
    !isRead(level, foundLevel) ||
    !isRead(asOf, day)
  )
    return undefined;
  return {
    ...(foundCompetency && { competency: foundCompetency }),
    ...(foundArea && { area: foundArea }),
    ...(foundProgramme && { programme: foundProgramme }),
    ...(foundLevel && { level: foundLevel }),
    ...(day && { asOf: day }),
    rest: typeof people === 'string' ? fold(people).slice(0, MAX_PEOPLE_CHARACTERS) : '',
  };
}
