import type { FaqEntry } from '../../domain/faq/entry.ts';
import type { Deps } from '../deps.ts';
import type { Person } from '../turn/person.ts';

/** Remembers which entry answered a person, for their follow-up. A failure is logged: the answer goes out anyway. */
export async function rememberEntry(entryId: string, person: Person, { lastAnswers, log }: Deps): Promise<void> {
  try {
    await lastAnswers.remember(person, entryId);
  } catch (error) {
    log.error({ err: error }, 'An answer could not be remembered for follow-ups');
  }
}

/** Reads the entry that last answered a person. A failure is logged, and their question is read alone. */
export async function readLastEntry(
  person: Person,
  { lastAnswers, catalogue, log }: Deps,
): Promise<FaqEntry | undefined> {
  try {
    return catalogue.find((await lastAnswers.find(person)) ?? '');
  } catch (error) {
    log.error({ err: error }, 'The last answer could not be read');
    return undefined;
  }
}
