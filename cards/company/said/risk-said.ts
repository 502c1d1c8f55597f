import { deadlineOf } from '../../../domain/company/answers/renewal-answers.ts';
import type { UrgentMatter } from '../../../domain/company/answers/urgent-matters.ts';
import type { Membership } from '../../../domain/company/memberships.ts';
import { peopleCounted } from '../../../domain/competencies/people-counted.ts';
import type { Risk } from '../../../domain/competencies/risk.ts';
import type { Language } from '../../../domain/language.ts';
import { type CalendarDay, daysBetween } from '../../../domain/time/calendar-day.ts';
import { capitalised } from '../../text/capitalised.ts';
import type { Naming } from '../../text/naming.ts';
import { peopleText } from '../../text/people-text.ts';
import { showDay } from '../../text/show-day.ts';
import { words } from '../../words.ts';
import { nameInText, namesInText } from './name-in-text.ts';

/** The risk of one level as part of a sentence, without a full stop: what, when, and how many people are missing. */
export function riskSaid(risk: Risk, { programme, names }: Naming, language: Language): string {
  const t = words(language);
  const people = risk.kind === 'fragile' ? risk.singlePointsOfFailure : [];
  const sentence = t(`risk.said.${risk.daysLeft > 0 ? 'then' : 'now'}.${risk.kind}`, {
    what: nameInText(risk, programme, language),
    day: showDay(risk.anniversary, language),
    people: peopleText(people, names, language),
  });
  const count = risk.then.outcome === 'notAttained' ? (peopleCounted(risk.then)?.missing ?? 0) : 0;
  return count > 0 ? t('risk.said.lacks', { sentence, count }) : sentence;
}

/** An urgent matter as part of a sentence, without a full stop. */
function matterSaid(matter: UrgentMatter, naming: Naming, day: CalendarDay, language: Language): string {
  if (matter.kind === 'risk') return riskSaid(matter.risk, naming, language);
  const { membership } = matter;
  const last = deadlineOf(membership, day);
  return words(language)(`risk.said.${matter.kind}`, {
    what: nameInText({ competency: membership.competency, level: membership.offer }, naming.programme, language),
    day: showDay(last, language),
    count: daysBetween(day, last) + 1,
  });
}

/** The day of an answer about risks, and the words for names. */
type RiskContext = { readonly day: CalendarDay; readonly today: CalendarDay; readonly naming: Naming };

/** Says whether anything is at risk: all of it, the most certain loss first. */
export function anyRiskSaid(
  { matters, risks }: { readonly matters: readonly UrgentMatter[]; readonly risks: readonly Risk[] },
  { day, today, naming }: RiskContext,
  language: Language,
): string {
  const t = words(language);
  const losses = matters.toSorted((one, other) => Number(one.kind !== 'risk') - Number(other.kind !== 'risk'));
  const [first, ...others] = losses.map((each) => matterSaid(each, naming, day, language));
  if (first) {
    const opening =
      day > today
        ? t('risk.said.onDay', { sentence: first, day: showDay(day, language) })
        : t('risk.said.yes', { sentence: first });
    return [opening, ...others.map((sentence) => `${capitalised(sentence)}.`)].join(' ');
  }
  if (risks.length === 0) return t('risk.said.noneHeld');
  if (risks.some(({ kind }) => kind !== 'safe')) return t('risk.said.noneAtRisk');
  return t('risk.said.allSafe', { count: risks.length, levels: namesInText(risks, naming.programme, language) });
}

/** Says whether one competency is at risk. */
export function oneRiskSaid(risk: Risk, { day, today, naming }: RiskContext, language: Language): string {
  const t = words(language);
  const sentence = riskSaid(risk, naming, language);
  if (day > today) return t('risk.said.onDay', { sentence, day: showDay(day, language) });
  if (risk.kind === 'unknown') return `${capitalised(sentence)}.`;
  return t(risk.kind === 'safe' ? 'risk.said.no' : 'risk.said.yes', { sentence });
}

/** Names the most urgent matter, and the one after it; without any, the next anniversary. */
export function urgentSaid(
  matters: readonly UrgentMatter[],
  next: Membership | undefined,
  { day, naming }: RiskContext,
  language: Language,
): string {
  const t = words(language);
  const [first, second] = matters.map((each) => matterSaid(each, naming, day, language));
  if (first) {
    const then = second ? [t('risk.said.urgentNext', { sentence: second })] : [];
    return [t('risk.said.urgent', { sentence: first }), ...then].join(' ');
  }
  if (!next) return t('risk.said.nothingUrgent');
  const what = nameInText({ competency: next.competency, level: next.offer }, naming.programme, language);
  const anniversary = t('risk.said.nextAnniversary', { what, day: showDay(next.anniversary, language) });
  return `${t('risk.said.nothingUrgent')} ${anniversary}`;
}
