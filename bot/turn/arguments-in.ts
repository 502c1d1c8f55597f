import { chosenValue } from '../../cards/parts/nothing-chosen.ts';
import type { CommandArguments } from '../../domain/company/read-arguments.ts';
import { MPN_2021 } from '../../domain/programmes/mpn-2021/mpn-2021.ts';
import { fold } from '../../domain/text/fold.ts';
import { parseDay } from '../../domain/time/calendar-day.ts';
import type { ActionData } from './incoming.ts';

const MAX_PEOPLE_CHARACTERS = 400;

/** Reads the arguments that a button of `company.show` carries; undefined if one of them is unknown. */
export function argumentsIn({ competency, level, asOf, people }: ActionData): CommandArguments | undefined {
  const foundCompetency = MPN_2021.competencies.find(({ id }) => id === competency)?.id;
  const foundLevel = MPN_2021.levels.find((each) => each === level) as CommandArguments['level'];
  const day = typeof asOf === 'string' ? parseDay(asOf) : undefined;
  const isAbsent = (given: unknown) => given === undefined || (typeof given === 'string' && chosenValue(given) === '');
  const isRead = (given: unknown, read: unknown) => isAbsent(given) || read !== undefined;
  if (!isRead(competency, foundCompetency) || !isRead(level, foundLevel) || !isRead(asOf, day)) return undefined;
  return {
    ...(foundCompetency && { competency: foundCompetency }),
    ...(foundLevel && { level: foundLevel }),
    ...(day && { asOf: day }),
    rest: typeof people === 'string' ? fold(people).slice(0, MAX_PEOPLE_CHARACTERS) : '',
  };
}
