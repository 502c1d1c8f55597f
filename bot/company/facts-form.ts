import { createHash } from 'node:crypto';
import { chosenValue } from '../../cards/parts/nothing-chosen.ts';
import type { StatedMembership } from '../../domain/company/company-facts.ts';
import type { GeneralFacts } from '../../domain/company/general-facts.ts';
import { FIGURES } from '../../domain/company/state-designation.ts';
import type { DesignationFacts } from '../../domain/designations/designation-facts.ts';
import type { ActionData } from '../turn/incoming.ts';

const MAX_CHARACTERS = 250;

const FIELDS = [
  'offer',
  'competency',
  'purchasedOn',
  'renewedOn',
  'market',
  'movedToPcOn',
  'surfaceHubReseller',
  'area',
  'track',
  'enrolledOn',
  'anniversary',
  'on',
  ...FIGURES,
  'shownOn',
  'key',
  'was',
] as const;
type Field = (typeof FIELDS)[number];

/** Reads the fields of a facts form, cut to the length that our cards allow; a value that is no text counts as empty. */
export function formTexts(data: ActionData): Readonly<Record<Field, string>> {
  const textOf = (value: unknown) =>
    typeof value === 'string' ? chosenValue(value.trim().slice(0, MAX_CHARACTERS)) : '';
  return Object.fromEntries(FIELDS.map((field) => [field, textOf(data[field])])) as Record<Field, string>;
}

/** Returns the version of the facts in a form. It is submitted with the form, so that an old form overwrites nothing newer. */
export function versionOf(stated: StatedMembership | GeneralFacts | DesignationFacts | undefined): string {
  const text = JSON.stringify(stated ?? {});
  return text.length <= MAX_CHARACTERS ? text : createHash('sha256').update(text).digest('hex');
}
