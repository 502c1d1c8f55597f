import type { Certificate, Step } from '../../../domain/designations/designation-programme.ts';
import type { MetricResult } from '../../../domain/designations/designation-verdict.ts';
import type { Language } from '../../../domain/language.ts';
import type { PeopleNames } from '../../../domain/people/people-names.ts';
import { listAll, listAny } from '../../text/list-text.ts';
import { peopleText } from '../../text/people-text.ts';
import { words } from '../../words.ts';
import { pointsText } from './points-text.ts';

/** Certificates by name, up to this many. */
const MOST_CERTIFICATES = 2;

export type StepNaming = {
  readonly certificates: readonly Certificate[];
  /** Undefined if the reader may not see names. */
  readonly names: PeopleNames | undefined;
};

type SkillingResult = Extract<MetricResult, { kind: 'skilling' }>;
type StepResult = SkillingResult['steps'][number];

/** Returns a line for each step of a metric: how many people count, what it pays, and who they are. */
export function stepLines({ steps }: SkillingResult, naming: StepNaming, language: Language): string[] {
  return steps.map((step) => stepLine(step, naming, language));
}

function stepLine(result: StepResult, { certificates, names }: StepNaming, language: Language): string {
  const t = words(language);
  const { step, people, waitsFor, counted } = result;
  const facts = {
    mark: result.isMet && waitsFor.length === 0 ? '✓' : '✗',
    label: isNumbered(step.id) ? `${stepLabel(step.id, language)}, ` : '',
    count: people,
    certificates: certificatesText(step, certificates, language),
  };
  const line = step.perPerson
    ? t('designations.steps.pool', { ...facts, points: pointsText(step.perPerson, language) })
    : gateLine(step, facts, language);
  const steps = waitsFor.map((id) => stepLabel(id, language).toLowerCase());
  const whole =
    waitsFor.length > 0
      ? t('designations.steps.waits', { line, count: steps.length, steps: listAll(steps, language) })
      : line;
  if (!names || counted.size === 0) return whole;
  return `${whole}: ${peopleText([...counted].sort(), names, language)}`;
}

function gateLine({ need = 1, pays }: Step, facts: Record<string, string | number>, language: Language): string {
  const t = words(language);
  const count = Math.min(Number(facts.count), need);
  if (!pays) return t('designations.steps.gate', { ...facts, count, need });
  return t('designations.steps.paidGate', { ...facts, count, need, points: pointsText(pays, language) });
}

/** The only step of a metric has no number. */
function isNumbered(id: string): boolean {
  return /^step-\d$/.test(id);
}

/** "Step 2" */
function stepLabel(id: string, language: Language): string {
  return words(language)('designations.step', { number: id.slice('step-'.length) });
}

/** Names the certificates of a step, or counts them if they are many. */
function certificatesText(step: Step, certificates: readonly Certificate[], language: Language): string {
  const named = certificates.filter(({ id }) => step.certificates.includes(id)).map(({ name }) => name);
  if (named.length <= MOST_CERTIFICATES) return listAny(named, language);
  return words(language)('designations.steps.oneOf', { count: named.length });
}
