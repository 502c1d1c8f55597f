import type { ReadIntent } from './read-turn.ts';
import type { Refusal } from './turn/access.ts';
import type { Outcome, Request } from './turn/handler.ts';
import { remember } from './turn/recall.ts';

/**
 * Remembers what an ability showed, also a refusal, so that a follow-up is read with it. Any other card takes its place,
 * but for an entry of the FAQ, which is remembered where it is shown.
 */
export async function rememberReply(
  outcome: Outcome | Refusal,
  intent: ReadIntent,
  { person, language, deps }: Request,
): Promise<void> {
  const isReply = typeof outcome === 'object' && 'card' in outcome;
  const shownIn = isReply && outcome.language ? outcome.language : language;
  if (intent.kind !== 'ability') {
    const isEntry = intent.kind === 'action' && intent.verb.startsWith('faq.');
    // A thumb or a smiley does not change the subject.
    const keepsSubject = isEntry || intent.kind === 'empty';
    return keepsSubject ? undefined : remember(person, { kind: 'other', language: shownIn }, deps);
  }
  const { ability, ask, question, args } = intent;
  const { people = [], unknown: _, ...others } = args;
  const mcids = people.flatMap((each) => each.mcids);
  return remember(
    person,
    {
      kind: 'ability',
      ability,
      ...(ask !== undefined && { ask }),
      args: { ...others, ...(mcids.length > 0 && { mcids }) },
      ...(question !== undefined && { question }),
      language: shownIn,
    },
    deps,
  );
}
