import { messageCard } from '../../cards/parts/message.ts';
import type { ShowPayload } from '../../cards/parts/show-payload.ts';
import { whichDayCard } from '../../cards/parts/which-day.ts';
import { words } from '../../cards/words.ts';
import type { CommandArguments } from '../../domain/company/read-arguments.ts';
import type { Request } from './handler.ts';
import type { Reply } from './reply.ts';

/** Asks which day is meant if the date of a line may be two or cannot be read; undefined if it is clear or there is none. */
export function askForDay(
  ability: string,
  args: CommandArguments,
  { person, language }: Pick<Request, 'person' | 'language'>,
): Reply | undefined {
  const { asOf, otherDay, isSwappable, isDayUnread } = args;
  if (isDayUnread) return { card: messageCard(words(language)('dates.which.unread')) };
  if (!asOf || !otherDay) return undefined;
  const days = isSwappable && person.writesMonthFirst ? [otherDay, asOf] : [asOf, otherDay];
  return { card: whichDayCard({ ability: ability as ShowPayload['ability'], args, days }, language) };
}
