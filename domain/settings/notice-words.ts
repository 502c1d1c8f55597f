import type { NoticeKind } from '../alerts/sending-time.ts';
import { fold } from '../text/fold.ts';

/** Words that name kinds of notices, folded. */
const NAMED: readonly { readonly words: RegExp; readonly kinds: readonly NoticeKind[] }[] = [
  { words: /\b(?:fragile|skor\w*|depend\w*|hang\w*|beroende)\b/, kinds: ['competencyFragile'] },
  { words: /\brisk\w*/, kinds: ['competencyAtRisk', 'competencyFragile'] },
  { words: /\b(?:renew\w*|fornyel\w*|fornya\w*|fonst\w*|window\w*)\b/, kinds: ['renewal', 'businessInformation'] },
  { words: /\b(?:business information|foretagsuppgift\w*)\b/, kinds: ['businessInformation'] },
  {
    words: /\b(?:skills?|exams?|certificat\w*|certs?|expir\w*|fardighet\w*|prov\w*|certifiering\w*)\b(?!\s*report)/,
    kinds: ['skillEnding', 'ownSkillEnding'],
  },
  { words: /\bpmc\b/, kinds: ['pmcPeople'] },
  { words: /\b(?:mcid|link\w*|koppl\w*|lank\w*)\b/, kinds: ['peopleUnlinked', 'skillsWaiting', 'mcidPrompt'] },
  { words: /\b(?:(?:old|skills) reports?|reports?|kompetensrapport\w*|rapport\w*)\b/, kinds: ['reportOld'] },
  { words: /\b(?:undelivered|not arrive\w*|delivery|levererad\w*|leverans\w*)\b/, kinds: ['undelivered'] },
];

/** Returns the kinds of notices that a sentence names; none if it speaks of all of them. */
export function noticeKindsNamed(sentence: string): NoticeKind[] {
  const line = fold(sentence);
  return [...new Set(NAMED.flatMap(({ words, kinds }) => (words.test(line) ? kinds : [])))];
}
