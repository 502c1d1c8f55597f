import { heldLevels } from '../../../domain/company/answers/held-levels.ts';
import {
  attained,
  type CompanyOverview,
  type CompetencyOverview,
  levelCounted,
} from '../../../domain/company/overview.ts';
import { peopleCounted } from '../../../domain/competencies/people-counted.ts';
import type { LevelVerdict } from '../../../domain/competencies/verdict.ts';
import type { Language } from '../../../domain/language.ts';
import { capitalised } from '../../text/capitalised.ts';
import { levelText, renewalText } from '../../text/membership-text.ts';
import type { Naming } from '../../text/naming.ts';
import { missingText } from '../../text/risk-sentences.ts';
import { showDay } from '../../text/show-day.ts';
import { isUnknown } from '../../text/standing-word.ts';
import { words } from '../../words.ts';
import { type Named, nameInText, namesInText } from './name-in-text.ts';
import { riskSaid } from './risk-said.ts';

/** Says how one competency stands: the risk of the level held, or what is met without one. */
export function oneSaid(overview: CompetencyOverview, day: CompanyOverview['day'], naming: Naming, language: Language) {
  const { risk, competency } = overview;
  const t = words(language);
  if (risk) return `${capitalised(riskSaid(risk, naming, language))}.`;
  const level = attained(overview);
  const held = overview.membership && capitalised(renewalText(overview.membership, day, language));
  return [
    held ? `${competency.name}: ${held}.` : t('status.said.oneNotBought', { competency: competency.name }),
    level
      ? t('status.said.oneMet', { level: levelText(level, language).toLowerCase() })
      : t(isUnknown(overview) || !overview.verdict ? 'status.said.oneUnknown' : 'status.said.oneNoLevel'),
  ].join(' ');
}

/** Says what the company still meets on the day of an overview if nothing changes, and what it does not. */
export function futureSaid({ day, ...overview }: CompanyOverview, { programme }: Naming, language: Language): string {
  const t = words(language);
  const levels = heldLevels({ day, ...overview });
  const expired = levels.filter(({ membership }) => membership.renewal.kind === 'expired');
  const judged = levels.flatMap(({ membership, overview: own }) => {
    const verdict = own?.verdict?.levels.find(({ level }) => level === membership.offer);
    return verdict ? [{ competency: membership.competency, level: membership.offer, verdict }] : [];
  });
  const by = (outcome: LevelVerdict['outcome']) => judged.filter(({ verdict }) => verdict.outcome === outcome);
  const kept = by('attained');
  const shown = showDay(day, language);
  return [
    kept.length > 0
      ? t('status.said.keepOn', { day: shown, levels: namesInText(kept, programme, language) })
      : t('status.said.keepNothingOn', { day: shown }),
    ...(by('notAttained').length > 0
      ? [t('status.said.lostOn', { levels: withPeople(by('notAttained'), programme, language) })]
      : []),
    ...unsure(by('unknown'), programme, language),
    ...(expired.length > 0
      ? [
          t('status.said.expiredBy', {
            levels: namesInText(
              expired.map(({ membership }) => ({ competency: membership.competency, level: membership.offer })),
              programme,
              language,
            ),
          }),
        ]
      : []),
  ].join(' ');
}

/** Says what the company keeps and loses at its anniversaries if nothing changes. */
export function anniversariesSaid(
  { competencies }: CompanyOverview,
  { programme }: Naming,
  language: Language,
): string {
  const t = words(language);
  const risks = competencies.flatMap(({ risk }) => risk ?? []);
  const kept = risks.filter(({ kind }) => kind === 'safe' || kind === 'fragile');
  const lost = risks.filter(({ kind }) => kind === 'atRisk' || kind === 'notMet');
  const levels = lost.map(({ competency, level, then }) => ({ competency, level, verdict: then }));
  return [
    kept.length > 0
      ? t('status.said.keepThen', { levels: namesInText(kept, programme, language) })
      : t('status.said.keepNothingThen'),
    ...(lost.length > 0 ? [t('status.said.lostThen', { levels: withPeople(levels, programme, language) })] : []),
    ...unsure(
      risks.filter(({ kind }) => kind === 'unknown'),
      programme,
      language,
    ),
  ].join(' ');
}

/** Says how many people count toward a level, how many are needed, and how many there are at the anniversary. */
export function peopleSaid(
  overview: CompetencyOverview,
  asked: string | undefined,
  { programme }: Naming,
  language: Language,
): string {
  const t = words(language);
  const level = overview.verdict?.levels.find((each) => each.level === asked) ?? levelCounted(overview);
  const named = { competency: overview.competency.id, level: level?.level ?? '' };
  const what = nameInText(named, programme, language);
  const people = level && peopleCounted(level);
  if (!people) return capitalised(t('status.said.noCount', { what }));
  const { counted, need, missing } = people;
  const facts = { what, count: counted, need: t('status.said.peopleNeeded', { count: need }) };
  const { risk } = overview;
  const then = risk && risk.level === level.level && risk.daysLeft > 0 ? peopleCounted(risk.then) : undefined;
  return [
    counted === 0 ? t('status.said.peopleNobody', facts) : t('status.said.people', facts),
    ...(missing > 0 ? [t('status.said.peopleMissing', { count: missing })] : []),
    ...(then && risk
      ? [
          t('status.said.peopleThen', {
            day: showDay(risk.anniversary, language),
            counted: then.counted,
            need: then.need,
          }),
        ]
      : []),
  ].join(' ');
}

/** Says what a level lacks today and, if it is held, at its anniversary. */
export function missingSaid(
  { competency, verdict, membership, risk }: CompetencyOverview,
  asked: string | undefined,
  { programme }: Naming,
  language: Language,
): string {
  const t = words(language);
  const wanted = asked ?? membership?.offer;
  const open = verdict?.levels.find(({ outcome }) => outcome !== 'attained');
  const level = verdict?.levels.find((each) => each.level === wanted) ?? open ?? verdict?.levels.at(-1);
  if (!level) return '';
  const what = nameInText({ competency: competency.id, level: level.level }, programme, language);
  const then = risk?.level === level.level && risk.daysLeft > 0 && risk.then.outcome === 'notAttained';
  const now = {
    attained: () => t('status.said.missingNothing', { what }),
    notAttained: () => t('status.said.missing', { what, parts: missingText(level, programme, language) }),
    unknown: () => t('status.said.missingUnknown', { what }),
  }[level.outcome]();
  const later = then && {
    day: showDay(risk.anniversary, language),
    parts: missingText(risk.then, programme, language),
  };
  return [now, ...(later ? [t('status.said.missingThen', later)] : [])].join(' ');
}

function unsure(levels: readonly Named[], programme: Naming['programme'], language: Language): string[] {
  if (levels.length === 0) return [];
  return [words(language)('status.said.unsure', { levels: namesInText(levels, programme, language) })];
}

/** "gold in Data Analytics (1 of 2 people)" */
function withPeople(
  levels: readonly (Named & { readonly verdict: LevelVerdict })[],
  programme: Naming['programme'],
  language: Language,
): string {
  return levels
    .map(({ verdict, ...named }) => {
      const what = nameInText(named, programme, language);
      const people = peopleCounted(verdict);
      return people ? words(language)('status.said.peopleOf', { what, ...people }) : what;
    })
    .join(', ');
}
