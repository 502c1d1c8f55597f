import type { Programme } from '../../domain/competencies/programme.ts';
import type { HeadCount, Outcome, PartPoints, Reason } from '../../domain/competencies/verdict.ts';
import type { Language } from '../../domain/language.ts';
import en from '../words/en.json' with { type: 'json' };
import { words } from '../words.ts';
import { criterionText } from './criterion-text.ts';
import { listAny } from './list-text.ts';
import { showNumber } from './show-number.ts';

/** A part of a verdict as a line of a card; alternatives and parts of a score are one `depth` below their heading. */
export type ReasonLine = {
  readonly outcome: Outcome;
  readonly text: string;
  readonly depth: number;
  /** The MCIDs of the people who count, if the line is about people. */
  readonly counted: readonly string[];
};

/** Explains in one sentence, without a full stop, why a requirement is met, not met or undecided. */
export function reasonText(reason: Reason, programme: Programme, language: Language): string {
  const t = words(language);
  switch (reason.kind) {
    case 'people':
      return peopleText(reason, programme, language);
    case 'team':
      return t('reasons.team', { roles: reason.roles.map((role) => countText(role, programme, language)).join('; ') });
    case 'metric':
      return metricText(reason, language);
    case 'declared': {
      const fact = nameIn(en.reasons.facts, reason.fact, (fact) => t(`reasons.facts.${fact}`));
      return `${fact}: ${t(`reasons.stated.${reason.outcome}`)}`;
    }
    case 'score':
      return t('reasons.score', { passAt: reason.passAt, points: pointsText(reason, language) });
    case 'all':
      return reason.of.map((part) => reasonText(part, programme, language)).join('; ');
    case 'any':
      return t('reasons.any', { parts: reason.of.map((part) => reasonText(part, programme, language)).join('; ') });
    case 'notOffered':
    case 'notPublished':
      return t(`reasons.${reason.kind}`);
  }
}

/** Explains a verdict requirement by requirement. */
export function reasonLines(reason: Reason, programme: Programme, language: Language): ReasonLine[] {
  const line = (text: string): ReasonLine => ({ outcome: reason.outcome, text, depth: 0, counted: countedIn(reason) });
  switch (reason.kind) {
    case 'people':
      return headCountLines(reason, programme, language);
    case 'all':
      return reason.of.flatMap((part) => reasonLines(part, programme, language));
    case 'any': {
      const parts = reason.of.flatMap((part) => reasonLines(part, programme, language));
      return [line(words(language)('reasons.anyOfThese')), ...parts.map(oneDeeper)];
    }
    case 'score': {
      const parts = reason.parts.map((part) => partLine(part, language));
      return [line(reasonText(reason, programme, language)), ...parts.map(oneDeeper)];
    }
    default:
      return [line(reasonText(reason, programme, language))];
  }
}

function oneDeeper(line: ReasonLine): ReasonLine {
  return { ...line, depth: line.depth + 1 };
}

function headCountLines(
  { amongThem, ...all }: Extract<Reason, { kind: 'people' }>,
  programme: Programme,
  language: Language,
): ReasonLine[] {
  const line = ({ counted, missing }: HeadCount, text: string): ReasonLine => {
    return { outcome: missing > 0 ? 'notAttained' : 'attained', text, depth: 0, counted };
  };
  const first = line(all, countText(all, programme, language));
  return amongThem ? [first, oneDeeper(line(amongThem, amongThemText(amongThem, programme, language)))] : [first];
}

function peopleText(reason: Extract<Reason, { kind: 'people' }>, programme: Programme, language: Language): string {
  const all = countText(reason, programme, language);
  if (!reason.amongThem) return all;
  return `${all}; ${amongThemText(reason.amongThem, programme, language)}`;
}

function amongThemText(amongThem: HeadCount, programme: Programme, language: Language): string {
  return words(language)('reasons.ofWhom', factsOf(amongThem, programme, language));
}

function countText(count: HeadCount, programme: Programme, language: Language): string {
  return words(language)('reasons.people', factsOf(count, programme, language));
}

function factsOf({ each, need, counted, missing }: HeadCount, programme: Programme, language: Language) {
  const t = words(language);
  const criterion = criterionText(each, programme, language);
  const facts = { count: counted.length, missing };
  return { count: need, criterion, state: t(missing > 0 ? 'reasons.tooFew' : 'reasons.enough', facts) };
}

function metricText({ metric, need, value }: Extract<Reason, { kind: 'metric' }>, language: Language): string {
  const t = words(language);
  const facts = {
    metric: nameIn(en.reasons.metrics, metric, (metric) => t(`reasons.metrics.${metric}`)),
    need: listAny(
      need.map((each) => showNumber(each, language, 1)),
      language,
    ),
    value: value === undefined ? t('reasons.noFigure') : t('reasons.figure', { value: showNumber(value, language, 1) }),
  };
  return need.length > 1 ? t('reasons.metricByMarket', facts) : t('reasons.metric', facts);
}

function partLine(part: PartPoints, language: Language): ReasonLine {
  const t = words(language);
  const name = nameIn(en.reasons.parts, part.name, (part) => t(`reasons.parts.${part}`));
  const outcome = part.low >= part.max ? 'attained' : part.high > part.low ? 'unknown' : 'notAttained';
  const text = t('reasons.part', { part: name, points: pointsText(part, language), max: part.max });
  return { outcome, text, depth: 0, counted: part.counted ?? [] };
}

function pointsText({ low, high }: { readonly low: number; readonly high: number }, language: Language): string {
  if (low === high) return showNumber(low, language, 1);
  return words(language)('reasons.between', { low: showNumber(low, language, 1), high: showNumber(high, language, 1) });
}

function countedIn(reason: Reason): readonly string[] {
  return reason.kind === 'team' ? [...new Set(reason.roles.flatMap(({ counted }) => counted))] : [];
}

/** Returns the words for a name in the programme's data, or the name itself if a partner's own row introduced it. */
function nameIn<Name extends string>(
  texts: Readonly<Record<Name, string>>,
  name: string,
  show: (name: Name) => string,
) {
  return Object.hasOwn(texts, name) ? show(name as Name) : name;
}
