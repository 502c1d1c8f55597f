import type { Alert, AlertOf } from '../../domain/alerts/alert.ts';
import type { AlertFacts } from '../../domain/alerts/alert-facts.ts';
import { lastDaysCounted } from '../../domain/competencies/last-day-counted.ts';
import type { Language } from '../../domain/language.ts';
import type { NotLinked } from '../../domain/people/linking.ts';
import { personName } from '../../domain/people/people.ts';
import type { Level } from '../../domain/programmes/levels.ts';
import { skillText } from '../text/criterion-text.ts';
import { listAll } from '../text/list-text.ts';
import { membershipName } from '../text/membership-text.ts';
import { peopleText } from '../text/people-text.ts';
import { plainText } from '../text/plain-text.ts';
import { riskSentences } from '../text/risk-sentences.ts';
import { riskWord } from '../text/risk-word.ts';
import { showDay } from '../text/show-day.ts';
import { words } from '../words.ts';

/** An alert in words: the fact, the details (why now, who is concerned), and what to do. */
export type AlertText = { readonly title: string; readonly lines: readonly string[]; readonly next: string };

const MOST_NAMED = 8;

export function alertText(alert: Alert, facts: AlertFacts, language: Language): AlertText {
  switch (alert.kind) {
    case 'competencyAtRisk':
    case 'competencyFragile':
      return riskAlertText(alert, facts, language);
    case 'skillEnding':
    case 'ownSkillEnding':
      return skillAlertText(alert, facts, language);
    case 'renewal':
      return renewalAlertText(alert, facts, language);
    case 'renewalAssumed':
      return renewalAssumedText(alert, facts, language);
    case 'businessInformation':
      return businessInformationText(alert, facts, language);
    case 'pmcPeople':
    case 'peopleUnlinked':
      return unlinkedText(alert, facts, language);
    case 'skillsWaiting':
      return waitingText(alert, language);
    case 'undelivered':
      return undeliveredText(alert, language);
    case 'reportOld': {
      const t = words(language);
      const text = t('alerts.reportOld.text', { day: showDay(alert.reportDay, language) });
      return {
        title: t(`alerts.reportOld.${alert.report ? 'trainingsTitle' : 'title'}`, { count: alert.ageDays }),
        lines: [text],
        next: t(`alerts.reportOld.${alert.report ? 'trainingsNext' : 'next'}`),
      };
    }
  }
}

function riskAlertText(
  { risk, trigger }: AlertOf<'competencyAtRisk' | 'competencyFragile'>,
  { programme, company, day, names }: AlertFacts,
  language: Language,
): AlertText {
  const t = words(language);
  const name = membershipName({ competency: risk.competency, offer: risk.level as Level }, programme, language);
  const people = t('reasons.persons', { count: risk.kind === 'fragile' ? risk.singlePointsOfFailure.length : 0 });
  const fading = lastDaysCounted({ programme, company }, risk.fading, day);
  return {
    title: t(`alerts.risk.${risk.kind}`, { name, people }),
    lines: [triggerText(), ...riskSentences({ risk, fading }, { programme, names }, language)],
    next: t(`alerts.risk.next.${risk.kind}`),
  };

  function triggerText(): string {
    const anniversary = showDay(risk.anniversary, language);
    if (trigger.kind === 'daysBefore') return t('alerts.risk.daysBefore', { count: risk.daysLeft, day: anniversary });
    return t('alerts.risk.worsened', { before: riskWord(trigger.before, language).text, day: anniversary });
  }
}

function skillAlertText(
  { kind, ending, daysLeft }: AlertOf<'skillEnding' | 'ownSkillEnding'>,
  { programme, names }: AlertFacts,
  language: Language,
): AlertText {
  const t = words(language);
  const skill = skillText(ending.skill, programme);
  const levels = ending.falls.map(({ competency, level }) =>
    membershipName({ competency, offer: level as Level }, programme, language),
  );
  const person = peopleText([ending.mcid], names, language);
  const cause = ending.rule === 'R10' ? 'retired' : 'expires';
  return {
    title: t(`alerts.${kind}.title`, { count: daysLeft, skill, person }),
    lines: [
      t(`alerts.skill.${cause}`, { day: showDay(ending.lastDay, language) }),
      ...(levels.length > 0
        ? [t(`alerts.${kind}.falls`, { levels: listAll(levels, language, { most: MOST_NAMED }) })]
        : []),
    ],
    next: t(`alerts.${kind}.next.${cause}`, { person }),
  };
}

function renewalAlertText(
  { stage, membership, window, feeOnly, daysLeft }: AlertOf<'renewal'>,
  { programme }: AlertFacts,
  language: Language,
): AlertText {
  const t = words(language);
  const name = membershipName(membership, programme, language);
  const days = { first: showDay(window.firstDay, language), last: showDay(window.lastDay, language) };
  const purchase = membership.competency ? 'competency' : 'pack';
  return {
    title: t(`alerts.renewal.${feeOnly ? 'fee.' : ''}${stage}`, { name, count: daysLeft, ...days }),
    lines: [t('alerts.renewal.window', days), ...(feeOnly ? [t('alerts.renewal.feeOnly')] : [])],
    next: t(`alerts.renewal.next.${feeOnly ? 'fee' : purchase}`),
  };
}

function renewalAssumedText(
  { membership, window }: AlertOf<'renewalAssumed'>,
  { programme }: AlertFacts,
  language: Language,
): AlertText {
  const t = words(language);
  const about = window.feeOnly ? 'fee' : 'renewal';
  const days = { first: showDay(window.firstDay, language), last: showDay(window.lastDay, language) };
  return {
    title: t(`alerts.renewalAssumed.title.${about}`, { name: membershipName(membership, programme, language) }),
    lines: [t(`alerts.renewalAssumed.text.${about}`, days)],
    next: t('alerts.renewalAssumed.next'),
  };
}

function businessInformationText(
  { memberships, window }: AlertOf<'businessInformation'>,
  { programme }: AlertFacts,
  language: Language,
): AlertText {
  const t = words(language);
  const names = memberships.map((each) => membershipName(each, programme, language));
  const anniversary = showDay(window.anniversary, language);
  return {
    title: t('alerts.businessInformation.title'),
    lines: [
      t('alerts.businessInformation.text', { names: listAll(names, language, { most: MOST_NAMED }), day: anniversary }),
    ],
    next: t('alerts.businessInformation.next'),
  };
}

function unlinkedText(
  alert: AlertOf<'pmcPeople' | 'peopleUnlinked'>,
  { names }: AlertFacts,
  language: Language,
): AlertText {
  const t = words(language);
  const { people } = alert;
  const lines = names ? [t('alerts.people', { people: peopleNamed(people, language) })] : [];
  const next = t('alerts.peopleUnlinked.next');
  if (alert.kind === 'peopleUnlinked') {
    return { title: t('alerts.peopleUnlinked.title', { count: people.length }), lines, next };
  }
  const day = showDay(alert.graceEnd, language);
  return {
    title: t('alerts.pmcPeople.title', { count: people.length }),
    lines: [t('alerts.pmcPeople.text', { count: alert.daysLeft, day }), ...lines],
    next,
  };
}

/** Names people to every recipient: each may open a support case, which is impossible without the names. */
function waitingText({ people }: AlertOf<'skillsWaiting'>, language: Language): AlertText {
  const t = words(language);
  return {
    title: t('alerts.skillsWaiting.title', { count: people.length }),
    lines: [t('alerts.people', { people: peopleNamed(people, language) })],
    next: t('linking.hints.overdue'),
  };
}

function undeliveredText({ on, reasons }: AlertOf<'undelivered'>, language: Language): AlertText {
  const t = words(language);
  const count = reasons.reduce((sum, each) => sum + each.count, 0);
  return {
    title: t('alerts.undelivered.title', { count, day: showDay(on, language) }),
    lines: reasons.map((each) => `${t(`alerts.report.states.${each.reason}`)}: **${each.count}**`),
    next: t('alerts.undelivered.next'),
  };
}

function peopleNamed(people: readonly NotLinked[], language: Language): string {
  return listAll(people, language, { most: MOST_NAMED, textOf: ({ person }) => plainText(personName(person)) });
}
