import { fold } from '../text/fold.ts';
import type { FaqOutcome } from '../understanding/understand.ts';

/** The entries that a question about R9 is mistaken for. */
const MISTAKEN = new Set(['association-limited', 'kpi-update-schedule', 'link-mcid', 'mcid-support', 'unlisted-exam']);
const LINKED_OR_PASSED =
  /\b(?:link\w*|associat\w*|connect\w*|lanka\w*|koppla\w*|associera\w*|pass(?:ed|es)?|klara(?:t|de)|tog)\b/;
const WHEN_SHOWN =
  /\b(?:when|how long|how soon|nar|hur lang\w*|hur snart)\b[^.?!]*\b(?:show\w*|appear\w*|visible|counts?|syns|synas|visas|raknas)\b/;
const OTHER_MATTER =
  /\b(?:limit\w*|begransa\w*|grans\w*|try|forsok\w*|retir\w*|pmc|expire\w*|merg\w*|12|twelve|tolv)\b/;

/** True if a question asks when a linked MCID or a passed exam shows (R9), although the search found no such answer. */
export function asksWhenShown(question: string, outcome: FaqOutcome): boolean {
  if (outcome.kind === 'smallTalk' || (outcome.kind === 'answer' && !MISTAKEN.has(outcome.entry.id))) return false;
  return speaksOfShowing(question);
}

/** True if the words of a question are about when a linked MCID or a passed exam shows. */
export function speaksOfShowing(question: string): boolean {
  const text = fold(question);
  return LINKED_OR_PASSED.test(text) && WHEN_SHOWN.test(text) && !OTHER_MATTER.test(text);
}
