import type { Reason } from '../../domain/competencies/verdict.ts';
import type { Language } from '../../domain/language.ts';
import { capitalised } from '../text/capitalised.ts';
import type { Naming } from '../text/naming.ts';
import { outcomeMark } from '../text/outcome-mark.ts';
import { peopleText } from '../text/people-text.ts';
import { reasonLines } from '../text/reason-text.ts';

const INDENT = '\u2003';

/** Explains a verdict requirement by requirement, each with its mark and, if names may be seen, the people who count. */
export function namedLines(reason: Reason, { programme, names }: Naming, language: Language): string[] {
  return reasonLines(reason, programme, language).map(({ outcome, text, depth, counted }) => {
    const who = names && counted.length > 0 ? ` (${peopleText(counted, names, language)})` : '';
    return `${INDENT.repeat(depth)}${outcomeMark(outcome).mark} ${capitalised(text)}${who}`;
  });
}
