import { findCompetency, type Programme } from '../../../domain/competencies/programme.ts';
import type { Language } from '../../../domain/language.ts';
import { listAll } from '../../text/list-text.ts';
import { levelText } from '../../text/membership-text.ts';
import { words } from '../../words.ts';

/** A level of a competency, or a pack, by its ids. */
export type Named = { readonly competency: string | undefined; readonly level: string };

const MOST_LISTED = 8;

/** "gold in Data Analytics", or "the Action Pack", as part of a sentence. */
export function nameInText({ competency, level }: Named, programme: Programme, language: Language): string {
  const t = words(language);
  if (competency === undefined) return t('status.said.pack', { pack: levelText(level, language) });
  const name = findCompetency(programme, competency)?.name ?? competency;
  return t('status.said.level', { level: levelText(level, language).toLowerCase(), competency: name });
}

/** "gold in Data Analytics, silver in Datacenter and 2 more" */
export function namesInText(named: readonly Named[], programme: Programme, language: Language): string {
  return listAll(named, language, { most: MOST_LISTED, textOf: (each) => nameInText(each, programme, language) });
}
