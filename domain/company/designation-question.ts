import { fold } from '../text/fold.ts';
import type { NamedScope } from './named-scope.ts';

type Ability = 'status' | 'plan' | 'risk' | 'renewals';

const OURS = /\b(?:our|we|us|var|vart|vara|vi|oss)\b/;
const PROGRAMME = /\b(?:designations?|solutions? partners?|utmarkelse(?:n|r|rna)?|capability score)\b/;
const POINTS = /\b(?:points?|scores?|poang(?:en)?)\b/;

/** The abilities for questions about own designations, with a pattern for each; the first match decides. */
const ABOUT_DESIGNATIONS: readonly (readonly [Ability, RegExp])[] = [
  ['risk', /\b(?:risk|danger|los(?:e|ing)|safe|forlora\w*|riskera\w*|tappa\w*|riskzonen)\b/],
  ['renewals', /\b(?:renew(?:ed|al)?|anniversary|expires?|ends?|arsdag(?:en)?|fornya[rs]?|ut|upphor)\b/],
  ['status', /^(?:how many|hur manga)\b(?!.*\b(?:need|missing|lack|behov|sakna|kravs))/],
  ['plan', /\b(?:need(?:ed)?|missing|lack|reach|become|get|behover|saknas|saknar|kravs|na|nar vi|bli|fa|far)\b/],
  ['status', /./],
];

/** Lines of key words, such as "points for Security": whose they are need not be said. */
const KEYWORDS = /^(?:designations|utmarkelser|(?:points?|scores?|poang(?:en)?)(?: (?:of|for|in|i))?)$/;

/** The only words allowed in such a question: any other means that it is about something else. */
const WORDS = new Set(
  `when does do did is are am will our we us the a an in for of on at to by with
  still have hold held how many much what which where stand standing doing close near due date anniversary expire expires
  ends end renew renewed renewal need needed missing lack reach become get could can qualify qualified earn
  keep at risk danger losing lose safe now today please currently status my be up would show me tell
  people bring brings give gives has got currently already designation designations solution solutions partner partners
  area areas point points score scores capability 70 seventy 100 hundred
  nar ar var vart vara vi oss det den en ett i for pa av om till med de
  fortfarande har haller hur vad vilka vilken ligger star gar ut upphor nara
  datum arsdag arsdagen fornyas fornya fornyar behover saknas saknar kravs na blir bli behalla
  fa far risk riskerar riskera att forlora forlorar tappa tappar riskzonen nu idag just status kvar ska skulle kan
  visa mig utmarkelse utmarkelsen utmarkelser utmarkelserna poang poangen manga stor mycket redan kvalificerar kvalificerade oss
  medarbetare personer ger sammanlagt totalt`.split(/\s+/),
);

/**
 * Reads a question about the company's own designations, such as "how many points do we have in Security?" or "vilka
 * utmärkelser har vi?"; undefined for any other. It may contain only the area's name and the few words of such questions.
 */
export function readDesignationQuestion(question: string, named: NamedScope | undefined): Ability | undefined {
  const folded = fold(question);
  const others = named ? `${folded.slice(0, named.from)} ${folded.slice(named.to)}` : folded;
  const text = others.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  if (named?.competency || !(OURS.test(text) || KEYWORDS.test(text))) return undefined;
  const isAbout = named?.area !== undefined || PROGRAMME.test(text) || (POINTS.test(text) && /\b70\b/.test(text));
  if (!isAbout || !text.split(' ').every((word) => WORDS.has(word))) return undefined;
  return ABOUT_DESIGNATIONS.find(([, pattern]) => pattern.test(text))?.[0];
}
