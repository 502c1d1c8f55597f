import type { DesignationOverview } from '../../../domain/designations/designation-overview.ts';
import type { EndingCertificate } from '../../../domain/designations/ending-certificates.ts';
import type { Language } from '../../../domain/language.ts';
import { nameText } from '../../text/people-text.ts';
import { showDay } from '../../text/show-day.ts';
import { words } from '../../words.ts';
import type { DesignationReader } from './designation-reader.ts';
import { onTracks } from './points-text.ts';
import { skillingOf } from './score-text.ts';

/** Tells what ends before the anniversary, and the points that would be left; nothing if no anniversary is known. */
export function laterLines(
  { later }: DesignationOverview,
  reader: Pick<DesignationReader, 'names' | 'hasExpiry' | 'reportDay'> & { readonly mostEnding: number },
  language: Language,
): string[] {
  if (!later || !reader.reportDay) return [];
  const t = words(language);
  const points = onTracks(later.verdict.tracks, (track) => skillingOf(track, language));
  return [
    t('designations.later', { day: showDay(later.anniversary, language), points }),
    ...endingLines(later.ending, reader, language),
    ...(reader.hasExpiry ? [] : [t('designations.noExpiry')]),
  ];
}

function endingLines(
  ending: readonly EndingCertificate[],
  { names, mostEnding }: Pick<DesignationReader, 'names'> & { readonly mostEnding: number },
  language: Language,
): string[] {
  const t = words(language);
  const [first] = ending;
  if (!first) return [];
  if (!names) return [t('designations.endingCount', { count: ending.length, day: showDay(first.lastDay, language) })];
  const lines = ending.slice(0, mostEnding).map(({ mcid, certificate, lastDay, canBeRenewed }) => {
    const line = t('designations.ending', {
      person: nameText(mcid, names),
      certificate: certificate.name,
      day: showDay(lastDay, language),
    });
    return `- ${canBeRenewed ? line : t('designations.endingRetired', { line })}`;
  });
  const more = ending.length - lines.length;
  if (more > 0) lines.push(`- ${t('designations.moreEnding', { count: more })}`);
  return [`${t('designations.endingTitle')}:\n\n${lines.join('\n')}`];
}
