import type { Competency, Programme } from '../competencies/programme.ts';
import { fold } from '../text/fold.ts';

/** Common short names, in addition to those in brackets in the programme's names, such as "(ERP)". */
const SHORT_NAMES: Readonly<Record<string, readonly string[]>> = {
  'application-development': ['app development', 'app dev'],
  'app-integration': ['application integration'],
  'cloud-business-applications': ['cba', 'business applications'],
  'data-analytics': ['dataanalys'],
  'data-platform': ['dataplattform'],
  'cloud-platform': ['molnplattform'],
  'project-and-portfolio': ['project and portfolio management', 'ppm'],
  'small-and-midmarket-cloud-solutions': ['small and midmarket', 'smc'],
  security: ['sakerhet'],
};

/** A competency named in a text, with the position of the name in the folded text (`to` excluded). */
export type NamedCompetency = { readonly competency: Competency; readonly from: number; readonly to: number };

/** Finds the competencies named in a folded text, in order. */
export function createCompetencyNames({ competencies }: Programme): (folded: string) => NamedCompetency[] {
  const byName = new Map(competencies.flatMap((each) => namesOf(each).map((name) => [name, each] as const)));
  const longestFirst = [...byName.keys()].sort((a, b) => b.length - a.length).map((name) => name.replace(/ /g, '[ -]'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (folded) =>
    [...folded.matchAll(pattern)].flatMap(({ 0: words, index }) => {
      const competency = byName.get(words.replaceAll('-', ' '));
      return competency ? [{ competency, from: index, to: index + words.length }] : [];
    });
}

/** Returns all folded names of the competencies, short ones included. */
export function namesOfCompetencies({ competencies }: Programme): string[] {
  return competencies.flatMap(namesOf);
}

function namesOf({ id, name }: Competency): string[] {
  const [, full = name, short] = /^(.+?)\s*(?:\((.+)\))?$/.exec(name) ?? [];
  return [full, short ?? '', ...(SHORT_NAMES[id] ?? [])].filter(Boolean).map(fold);
}
