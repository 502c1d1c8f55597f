import { createCompetencyNames, namesOfCompetencies } from '../../company/competency-names.ts';
import type { Competency } from '../../competencies/programme.ts';
import { COMPETENCY_PROGRAMME } from '../../programmes/programmes.ts';
import { editDistance } from '../../text/edit-distance.ts';
import { keepResults } from '../keep-results.ts';
import type { Mention } from './mention.ts';
import type { MessageText, Word } from './words.ts';

type CompetencyMention = Extract<Mention, { kind: 'competency' }>;

/**
 * What people call competencies among themselves, folded. Some of it means something else elsewhere, so these names count
 * only where an ability is asked.
 */
const NICKNAMES: Readonly<Record<string, readonly string[]>> = {
  'application-development': ['appdev', 'apputveckling', 'applikationsutveckling', 'app utveckling', 'ad'],
  'app-integration': ['integration', 'applikationsintegration', 'appintegration', 'app int'],
  'cloud-business-applications': ['cloud business apps', 'business apps', 'affarsapplikationer'],
  'cloud-platform': ['cloud', 'moln', 'molnet', 'cloudplatform', 'cloudplattform', 'azure platform', 'cp'],
  'cloud-productivity': ['productivity', 'produktivitet', 'molnproduktivitet'],
  'collaboration-and-content': ['collaboration', 'collab', 'samarbete', 'collaboration & content'],
  communications: ['communication', 'kommunikation', 'comms'],
  'data-analytics': ['analytics', 'da', 'dataanalysen', 'data analys', 'dataanalytics', 'data & analytics', 'analys'],
  'data-platform': ['dp', 'dataplattformen', 'data plattform'],
  datacenter: ['data center', 'data centre', 'datacentre', 'datacentret', 'datacenterkompetensen', 'datacentral', 'dc'],
  devops: ['dev ops'],
  'enterprise-mobility-management': ['enterprise mobility', 'mobility', 'mobilitet'],
  'enterprise-resource-planning': ['affarssystem'],
  messaging: ['meddelanden', 'meddelandetjanster'],
  'project-and-portfolio': ['project & portfolio', 'portfolio', 'projekt och portfolj'],
  security: ['sakerheten', 'it sakerhet'],
  'small-and-midmarket-cloud-solutions': ['midmarket', 'small business', 'smb'],
  'windows-and-devices': ['windows & devices', 'devices'],
};

/** "då" folds to "da", so these short names count in capitals, or after a word that leads to a name. */
const SHORTEST_BARE = 3;
const LEADS_TO_NAME = new Set(
  'in for our i inom of on status plan about pa om var vart the till to with med and och or eller'.split(' '),
);
const MOST_WORDS = 4;

const exactNames = createCompetencyNames(COMPETENCY_PROGRAMME);

const byNickname: ReadonlyMap<string, Competency> = new Map(
  COMPETENCY_PROGRAMME.competencies.flatMap((competency) =>
    (NICKNAMES[competency.id] ?? []).map((name) => [name, competency] as const),
  ),
);
const FIRST_WORDS = new Set([...byNickname.keys()].map((name) => name.split(' ')[0] as string));

/** The first letters of all names, by which most words are ruled out cheaply. */
const START = 3;
const EXACT_STARTS = new Set(namesOfCompetencies(COMPETENCY_PROGRAMME).map((name) => name.slice(0, START)));

/** Finds the competencies that a text names as the programme does. */
export function findCompetencies({ folded, words }: MessageText): CompetencyMention[] {
  if (!words.some(({ text }) => EXACT_STARTS.has(text.slice(0, START)))) return [];
  return exactNames(folded).map((named) => ({ kind: 'competency', ...named }));
}

/** Finds the competencies that a text names as people do: by nicknames, and with typing errors. */
export function findCompetenciesCalled({ plain, folded, isAligned, words }: MessageText): CompetencyMention[] {
  const found = words.flatMap((_, index) => nicknameAt(words, index, isAligned ? plain : folded) ?? []);
  return [...misspelt(words), ...found];
}

function nicknameAt(words: readonly Word[], start: number, typed: string): CompetencyMention | undefined {
  const first = words[start] as Word;
  if (!FIRST_WORDS.has(first.text)) return undefined;
  for (let length = Math.min(MOST_WORDS, words.length - start); length > 0; length -= 1) {
    const last = words[start + length - 1] as Word;
    const name = words
      .slice(start, start + length)
      .map(({ text }) => text)
      .join(' ');
    const competency = byNickname.get(name) ?? byNickname.get(name.replace(/s$/, ''));
    if (!competency) continue;
    const written = typed.slice(first.from, last.to);
    const isBare = name.length < SHORTEST_BARE && written !== written.toUpperCase();
    if (isBare && (written !== name || !LEADS_TO_NAME.has(words[start - 1]?.text ?? ''))) continue;
    return { kind: 'competency', competency, from: first.from, to: last.to };
  }
  return undefined;
}

/** The words of the programme's names, by their first letter. */
const NAME_WORDS = Map.groupBy(
  new Set(COMPETENCY_PROGRAMME.competencies.flatMap(({ name }) => name.toLowerCase().match(/[a-z]{5,}/g) ?? [])),
  (word) => word.charAt(0),
);
/** From this length on, two letters may be wrong. */
const LONG = 8;
const SHORTEST_CORRECTED = 5;

const corrected = keepResults((word: string): string => {
  if (word.length < SHORTEST_CORRECTED) return word;
  const alike = NAME_WORDS.get(word.charAt(0)) ?? [];
  if (alike.includes(word)) return word;
  return alike.find((name) => Math.abs(name.length - word.length) <= 2 && isTypo(word, name)) ?? word;
});

function isTypo(word: string, name: string): boolean {
  return editDistance(word, name) <= (name.length >= LONG ? 2 : 1);
}

function misspelt(words: readonly Word[]): CompetencyMention[] {
  if (words.every(({ text }) => corrected(text) === text)) return [];
  const starts: number[] = [];
  let text = '';
  for (const word of words) {
    starts.push(text.length);
    text += `${corrected(word.text)} `;
  }
  return exactNames(text).flatMap(({ competency, from, to }) => {
    const first = words[starts.indexOf(from)];
    const last = words[starts.findLastIndex((start) => start < to)];
    return first && last ? [{ kind: 'competency', competency, from: first.from, to: last.to }] : [];
  });
}
