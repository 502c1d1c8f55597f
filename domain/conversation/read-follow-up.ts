import type { CommandArguments } from '../company/read-arguments.ts';
import type { Language } from '../language.ts';
import { LEVEL_PATTERN } from '../programmes/levels.ts';
import { fold } from '../text/fold.ts';

/** More about what was shown: its reasons, the people behind it, its days or its numbers. */
export type Further = 'why' | 'who' | 'when' | 'howMany';

/**
 * A short line about what was shown last. `changed`: the same for other names, levels or days, which come in addition to
 * the old ones if `isAdded`. `isSure` is false for bare names, which may be meant by themselves.
 */
export type FollowUp =
  | { readonly kind: 'further'; readonly further: Further }
  | { readonly kind: 'again'; readonly language: Language }
  | { readonly kind: 'changed'; readonly isAdded: boolean; readonly isSure: boolean };

const LEAD = '(?:and |but |so |ok |okay |och |men |jaha |ja |aha |hm+ )*';
const TAIL =
  '(?: then| that| is that| is it| so| exactly| please| da| det| det da| sa| exakt| just det| ar det| tack)*';

const whole = (words: string) => new RegExp(`^${LEAD}(?:${words})${TAIL}$`);

const FURTHER: readonly (readonly [Further, RegExp])[] = [
  [
    'why',
    whole(
      'why|why not|how come|(?:for )?what(?:s| is)? (?:the )?reason|explain|varfor|varfor inte|hur sa|hur kommer det sig|av vilken anledning|vad beror det pa|forklara',
    ),
  ],
  [
    'who',
    whole(
      'who|who are (?:they|those)|who else|whose|whose (?:are|is) (?:they|those|it|that)|who is (?:it|that)|which people|which ones|vem|vems|vilkas|vilka|vilka ar (?:det|de)|vem ar det|vilka personer|vem mer|vilka mer',
    ),
  ],
  [
    'when',
    whole(
      'when|(?:un|)till? when|by when|since when|what date|which day|nar|till nar|tills nar|sedan nar|vilket datum|vilken dag',
    ),
  ],
  [
    'howMany',
    whole('how many|how many people|how many are (?:there|they)|hur manga|hur manga personer|hur manga ar (?:det|de)'),
  ],
];

const POLITE = '(?:can|could|please|you|i|we|get|have|may|kan|du|jag|vi|snalla|fa|ge) ';
const SHOW = '(?:show|say|tell|give|repeat|write|translate|put|visa|sag|skriv|ta|ge|upprepa|oversatt|fa)';
const SAME = '(?: (?:me|us|it|that|this|the same|again|mig|oss|den|det|detta|samma|samma sak|igen|en gang till))*';
const AGAIN = new RegExp(
  `^(?:${POLITE})*(?:${SHOW}${SAME}|the same|once again|again|now|samma sak|igen|en gang till|nu) (?:in|into|to|pa|till) (?:(?<sv>swedish|svenska)|english|engelska)(?: please| tack)?$`,
);

/** Words that carry on from something said before, at the start or the end of a line. */
const OPENS =
  /^(?:and|but|or|so|also|then|ok|okay|no|nope|not|sorry|rather|instead|i meant?|what about|how about|same|for|as of|och|men|eller|sa|aven|da|nej|inte|fel|forlat|hellre|jag menar|jag menade|hur ar det|hur blir det|hur ser det ut|vad galler|samma|for|per)\b/;
const ENDS =
  /\b(?:then|too|also|instead|as well|rather|i meant?|da|ocksa|med|istallet|i stallet|hellre|menade jag|menar jag)$/;
const ADDS = /\b(?:too|also|as well|both|together|ocksa|med|bada|tillsammans|aven|dessutom)\b/;

/** The only words that may stand beside the names in such a line, folded. */
const BESIDE = new Set(
  `and but or so also then ok okay no nope not sorry rather instead i mean meant what about how if same the one is it that
  this too as well both together please now thing for of in on at by with to leaves leave quits quit goes left leaving would
  we us our do does look looks happens case
  och men eller sa aven da nej inte fel forlat hellre jag menar menade hur ar det blir ser ut vad galler hander om samma sak
  i pa per av med till ocksa istallet stallet bada tillsammans dessutom tack nu slutar sluta lamnar forsvinner vi oss var
  vart vara skulle ett en den de gor`.split(/\s+/),
);
/** Of these, the words that say nothing by themselves: "are we gold?" is a question of its own. */
const BARE = new Set('of for in on at the please i pa per av for den det tack'.split(' '));
const A_LEVEL = new RegExp(`^${LEVEL_PATTERN}\\w*$`);
const MOST_WORDS = 9;

/** True if a line is short enough to lean on what was shown last. */
export function mayLean(line: string): boolean {
  const words = line.trim().split(/\s+/).length;
  return words <= MOST_WORDS;
}

/**
 * Reads a line as a follow-up of what was shown last: "and Cloud Platform?", "why?", "nej, silver menade jag", "show it in
 * Swedish". Returns undefined for any line that says more.
 *
 * @param args the names, levels and days in the line; `rest` is the line with its names masked
 */
export function readFollowUp(line: string, args: CommandArguments): FollowUp | undefined {
  const text = wordsOf(line).join(' ');
  const further = FURTHER.find(([, pattern]) => pattern.test(text))?.[0];
  if (further) return { kind: 'further', further };
  const again = AGAIN.exec(text);
  if (again) return { kind: 'again', language: again.groups?.sv ? 'sv' : 'en' };
  const others = wordsOf(args.rest.replace(/\{\w+\}/g, ' ')).filter((word) => !A_LEVEL.test(word));
  if (!namesSomething(args) || !others.every((word) => BESIDE.has(word))) return undefined;
  const isSure = OPENS.test(text) || ENDS.test(text);
  if (!isSure && !others.every((word) => BARE.has(word))) return undefined;
  return { kind: 'changed', isAdded: ADDS.test(text), isSure };
}

function namesSomething({ people = [], skills = [], ...args }: CommandArguments): boolean {
  const { competency, area, level, asOf, period, unknown } = args;
  return (competency ?? area ?? level ?? asOf ?? period ?? unknown) !== undefined || people.length + skills.length > 0;
}

function wordsOf(line: string): string[] {
  return (
    fold(line)
      .replace(/['’](?=s\b)/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
