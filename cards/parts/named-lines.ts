import type { Programme } from '../../domain/competencies/programme.ts';
import type { Reason } from '../../domain/competencies/verdict.ts';
import type { Language } from '../../domain/language.ts';
import type { PeopleNames } from '../../domain/people/people-names.ts';
import { capitalised } from '../text/capitalised.ts';
import { outcomeMark } from '../text/outcome-mark.ts';
import { peopleText } from '../text/people-text.ts';
import { reasonLines } from '../text/reason-text.ts';

const INDENT = '\u2003';

/** A verdict's reason requirement by requirement, each with its mark and, where names may be seen, who counts. */
export function namedLines(
  reason: Reason,
  programme: Programme,
  names: PeopleNames | undefined,
  language: Language,
): string[] {
  return reasonLines(reason, programme, language).map(({ outcome, text, depth, counted }) => {
    const who = names && counted.length > 0 ? ` (${peopleText(counted, names, language)})` : '';
    return `${INDENT.repeat(depth)}${outcomeMark(outcome).mark} ${capitalised(text)}${who}`;
  });
}
