import type { LevelDependence, PersonWeight } from '../../../domain/company/answers/dependence.ts';
import type { Language } from '../../../domain/language.ts';
import { capitalised } from '../../text/capitalised.ts';
import type { Naming } from '../../text/naming.ts';
import { nameText, peopleText } from '../../text/people-text.ts';
import { words } from '../../words.ts';
import { type Named, nameInText, namesInText } from './name-in-text.ts';

const MOST_SAID = 4;
const MOST_PEOPLE = 5;

/** Says which people a level depends on; `level` is undefined if it is not met. */
export function dependenceSaid(
  asked: Named,
  level: LevelDependence | undefined,
  { programme, names }: Naming,
  language: Language,
): string {
  const t = words(language);
  const what = nameInText(asked, programme, language);
  if (!level) return capitalised(t('risk.said.dependsNotMet', { what }));
  const count = level.people.length;
  if (count === 0) return capitalised(t('risk.said.dependsOnNobody', { what }));
  return capitalised(
    names
      ? t('risk.said.dependsOn', { what, count, people: peopleText(level.people, names, language) })
      : t('risk.said.dependsOnNamed', { what, count }),
  );
}

/** Says which levels depend on single people, the ones held first. */
export function dependencesSaid(levels: readonly LevelDependence[], naming: Naming, language: Language): string {
  const fragile = levels.filter(({ people }) => people.length > 0);
  const held = fragile.filter(({ isHeld }) => isHeld);
  const shown = (held.length > 0 ? held : fragile).slice(0, MOST_SAID);
  if (shown.length === 0) return words(language)('risk.said.nothingDepends');
  return shown.map((level) => dependenceSaid(level, level, naming, language)).join(' ');
}

/** Says which levels depend on one person alone. Only for readers who may see names. */
export function personDependenceSaid(
  person: string,
  weight: PersonWeight | undefined,
  { programme }: Naming,
  language: Language,
): string {
  const t = words(language);
  if (!weight) return t('risk.said.nothingHangsOnPerson', { person });
  return t('risk.said.hangsOnPerson', { person, levels: namesInText(weight.losses, programme, language) });
}

/** Says whose leaving would cost the most, and what. Only for readers who may see names. */
export function worstSaid(
  people: readonly PersonWeight[],
  { programme, names = new Map() }: Naming,
  language: Language,
): string {
  const t = words(language);
  if (people.length === 0) return t('whatIf.said.nobodyHurts');
  const shown = people.slice(0, MOST_PEOPLE).map(({ mcid, losses }) => {
    const held = losses.filter(({ isHeld }) => isHeld);
    const levels = namesInText(held.length > 0 ? held : losses, programme, language);
    return `${nameText(mcid, names)} (${levels})`;
  });
  const more = people.length - shown.length;
  return [
    t('whatIf.said.worst', { first: shown[0] }),
    ...(shown.length > 1 ? [t('whatIf.said.worstThen', { others: shown.slice(1).join('; ') })] : []),
    ...(more > 0 ? [t('whatIf.said.worstMore', { count: more })] : []),
  ].join(' ');
}
