import { ALL_LEVEL_WORDS, LEVEL_PATTERN } from '../programmes/levels.ts';
import { fold } from '../text/fold.ts';
import type { NamedCompetency } from './competency-names.ts';

/** A question about the asker or their company; `rest` contains the folded words that may name people. */
export type CompanyQuestion = {
  readonly ability: 'status' | 'risk' | 'plan' | 'whatIf' | 'mySkills' | 'linkMcid' | 'linking';
  readonly rest: string;
};

type Ability = CompanyQuestion['ability'];

const OURS = /\b(?:our|we|us|var|vart|vara|vi|oss)\b/;
const LEVEL = new RegExp(`\\b${LEVEL_PATTERN}`);

const DEPEND = /\b(?:depends?|depending|hangs?|hinges?|rel(?:y|ies)|hanger|beroende|beror)\b/;

/** The abilities for questions about an own competency, with a pattern for each; the first match decides. */
const ABOUT_COMPETENCY: readonly (readonly [Ability, RegExp])[] = [
  ['risk', DEPEND],
  ['risk', /\b(?:risk|danger|los(?:e|ing)|safe|forlora\w*|riskera\w*|fara|tappa\w*|saker\w*|riskzonen)\b/],
  ['plan', /\b(?:need|missing|lack|take|reach|become|behover|saknas|saknar|kravs|hur nar|na)\b/],
  ['status', /./],
];

/** The only words allowed in such a question: any other means that it is about something else. */
const WORDS = new Set(
  `when does do did is are am will our we us the a an in for of on at to by level competency competence
  partner still have hold how where what who whom which stand standing doing due date anniversary expire expires expiring
  lapse lapses end ends run runs out renew renewed renewal need needed missing lack lacking take takes it reach become get
  keep depend depends depending hang hangs hanging hinge hinges rely relies people persons many count counts toward
  towards at risk danger losing lose safe now today please currently status of my be up would person
  nar ar var vart vara vi oss det den en ett i for pa av om till niva nivan
  kompetens kompetensen kompetensens partner fortfarande har haller hur vad vem vilka vilken ligger star gar gaar ut loper
  upp slutar galla datum arsdag arsdagen fornyas fornya fornyar forfaller behover saknas saknar kravs na blir bli behalla
  fa hanger beroende beror personer manga raknas mot risk riskerar riskera att forlora forlorar tappa tappar fara saker
  sakra sakert riskzonen nu idag just status att oss kvar ska skulle ta kan`
    .split(/\s+/)
    .concat(ALL_LEVEL_WORDS),
);

const LEAVES =
  '(?:leaves?|quits?|resigns?|is leaving|goes away|slutar|sager upp sig|gar i pension|forsvinner|lamnar(?: oss)?)';
const LEAVING = new RegExp(`\\b(?:if|suppose|when|om|ifall|nar) (?<people>(?:\\S+ ){1,8}?${LEAVES})\\b`);
/** Words that are no names: with one of these, the question is about the rules, not about a person. */
const NOBODY =
  /\b(?:employees?|colleagues?|users?|someone|somebody|anyone|person|people|engineer|admin|i|we|you|they|he|she|the|an?|our|his|her|their|company|medarbetare|kollega|kollegor|anvandare|nagon|anstalld|jag|vi|ni|de|han|hon|man|en|ett|den|det|var|vara|foretaget|certifie[rd]\w*)\b/;
const WHAT_THEN = /\b(?:what|how|vad|hur)\b/;

const MINE: readonly (readonly [Ability, RegExp])[] = [
  ['mySkills', /^(?:which|what|do|does) (?:of )?my (?:skills|exams|certifications|certs)(?: that)? counts?$/],
  ['mySkills', /^(?:vilka|raknas) (?:av )?mina (?:fardigheter|prov|certifieringar|examina)(?: som)?(?: raknas)?$/],
  ['linkMcid', /^(?:is my mcid (?:linked|associated)(?: yet)?|have i linked my mcid(?: yet)?)$/],
  ['linkMcid', /^(?:ar mitt mcid (?:kopplat|lankat)(?: an)?|har jag (?:kopplat|lankat) mitt mcid(?: an)?)$/],
  [
    'linking',
    /^(?:who|which of us) (?:has|have|hasn['’]t|haven['’]t)(?: not)?(?: yet)? (?:linked|associated)(?: (?:their|an) mcids?)?(?: yet)?$/,
  ],
  [
    'linking',
    /^(?:vem|vilka)(?: av oss)? har (?:annu |an )?inte (?:an |annu )?(?:lankat|kopplat)(?: sitt mcid)?(?: an)?$/,
  ],
];

/**
 * Reads a question about the asker or their company, such as "when does our gold in Data Analytics expire?" or
 * "vem hänger vår guld på?"; undefined for any other. It may contain only names and the few words of such questions, so
 * that questions for the FAQ that mention a competency are not mistaken for one.
 */
export function readCompanyQuestion(
  question: string,
  namedCompetencies: (folded: string) => readonly NamedCompetency[],
): CompanyQuestion | undefined {
  const text = fold(question)
    .replace(/[^\p{L}\p{N}'’-]+/gu, ' ')
    .trim();
  const mine = MINE.find(([, pattern]) => pattern.test(text));
  if (mine) return { ability: mine[0], rest: '' };
  const people = WHAT_THEN.test(text) ? LEAVING.exec(text)?.groups?.people : undefined;
  if (people && !NOBODY.test(people)) return { ability: 'whatIf', rest: people };
  if (!OURS.test(text)) return undefined;
  const [named] = namedCompetencies(text);
  if (!named && !(LEVEL.test(text) && DEPEND.test(text))) return undefined;
  const others = named ? text.slice(0, named.from) + text.slice(named.to) : text;
  if (!others.split(/\s+/).every((word) => word === '' || WORDS.has(word))) return undefined;
  const ability = ABOUT_COMPETENCY.find(([, pattern]) => pattern.test(others))?.[0];
  return ability && { ability, rest: '' };
}
