import type { Card } from '../../../cards/card.ts';
import type { Language } from '../../../domain/language.ts';

export type Sample = (language: Language) => Card;

/** Cards by "template, state". */
export type Samples = Readonly<Record<string, Sample>>;
