import type { HeldAnswer, HeldLevel, HeldQuestion } from '../../../domain/company/answers/held-levels.ts';
import { heldLevels } from '../../../domain/company/answers/held-levels.ts';
import { deadlineOf } from '../../../domain/company/answers/renewal-answers.ts';
import { attained, type CompanyOverview } from '../../../domain/company/overview.ts';
import type { Language } from '../../../domain/language.ts';
import { levelName } from '../../../domain/programmes/levels.ts';
import { capitalised } from '../../text/capitalised.ts';
import { listAll } from '../../text/list-text.ts';
import { levelText } from '../../text/membership-text.ts';
import type { Naming } from '../../text/naming.ts';
import { showDay } from '../../text/show-day.ts';
import { words } from '../../words.ts';
import { type Named, nameInText, namesInText } from './name-in-text.ts';
import { riskSaid } from './risk-said.ts';

const MOST_LISTED = 8;

/** Says whether something is held, until when, and any risk that it runs. */
export function heldSaid(
  answer: HeldAnswer,
  { question, overview, naming }: { question: HeldQuestion; overview: CompanyOverview; naming: Naming },
  language: Language,
): string {
  const t = words(language);
  const { programme } = naming;
  switch (answer.kind) {
    case 'held':
      return [
        t('status.said.held', { levels: datedLevels(answer.levels, overview, naming, language) }),
        ...risksOf(answer.levels, naming, language),
      ].join(' ');
    case 'otherLevel': {
      const { membership } = answer.held;
      const competency = programme.competencies.find(({ id }) => id === membership.competency)?.name ?? '';
      const [held, asked] = [membership.offer, answer.asked].map((each) => levelText(each, language).toLowerCase());
      return [
        t('status.said.otherLevel', { competency, held, asked }),
        ...risksOf([answer.held], naming, language),
      ].join(' ');
    }
    case 'expired': {
      const { membership } = answer.held;
      const day = showDay(deadlineOf(membership, overview.day), language);
      return t('status.said.expired', { what: nameInText(namedIn(membership), programme, language), day });
    }
    case 'notHeld':
      return notHeldSaid(answer, { question, overview, naming }, language);
    case 'noPurchases':
      return [t('status.said.noPurchases'), ...metWithout(overview, naming, language)].join(' ');
  }
}

/** Lists what the company holds, and what it meets without having bought it. */
export function whichSaid(overview: CompanyOverview, naming: Naming, language: Language): string {
  const t = words(language);
  const valid = heldLevels(overview).filter(({ membership }) => membership.renewal.kind !== 'expired');
  if (heldLevels(overview).length === 0) {
    return [t('status.said.noPurchases'), ...metWithout(overview, naming, language)].join(' ');
  }
  const competencies = valid.filter(({ membership }) => membership.competency !== undefined);
  const packs = valid.filter(({ membership }) => membership.competency === undefined);
  const levels = datedLevels(competencies, overview, naming, language);
  const met = metUnheld(overview);
  return [
    competencies.length > 0
      ? t('status.said.which', { count: competencies.length, levels })
      : t('status.said.whichNone'),
    ...(packs.length > 0
      ? [t('status.said.whichPacks', { packs: datedLevels(packs, overview, naming, language) })]
      : []),
    ...(met.length > 0 ? [t('status.said.whichMet', { levels: namesInText(met, naming.programme, language) })] : []),
  ].join(' ');
}

function notHeldSaid(
  answer: Extract<HeldAnswer, { kind: 'notHeld' }>,
  { question, overview, naming }: { question: HeldQuestion; overview: CompanyOverview; naming: Naming },
  language: Language,
): string {
  const t = words(language);
  const { programme } = naming;
  const { competency, offer } = question;
  const name = programme.competencies.find(({ id }) => id === competency)?.name;
  if (!name) {
    const valid = heldLevels(overview).filter(({ membership }) => membership.renewal.kind !== 'expired');
    const none =
      offer && levelName(offer, language)
        ? t('status.said.noneOfLevel', { level: levelText(offer, language).toLowerCase() })
        : t('status.said.notBought', { what: nameInText({ competency, level: offer ?? '' }, programme, language) });
    const held = datedLevels(valid, overview, naming, language);
    return [none, ...(valid.length > 0 ? [t('status.said.butHold', { levels: held })] : [])].join(' ');
  }
  const what = offer ? nameInText({ competency, level: offer }, programme, language) : name;
  const met = answer.attained && nameInText({ competency, level: answer.attained }, programme, language);
  return [t('status.said.notBought', { what }), ...(met ? [t('status.said.metAnyway', { levels: met })] : [])].join(
    ' ',
  );
}

function datedLevels(
  levels: readonly HeldLevel[],
  { day }: CompanyOverview,
  { programme }: Naming,
  language: Language,
): string {
  const t = words(language);
  const textOf = ({ membership }: HeldLevel) => {
    const what = nameInText(namedIn(membership), programme, language);
    const { renewal, anniversary } = membership;
    if (renewal.kind === 'extended') {
      return t('status.said.extended', { what, day: showDay(renewal.through, language) });
    }
    return renewal.kind === 'windowOpen'
      ? t('status.said.renewBy', { what, day: showDay(deadlineOf(membership, day), language) })
      : t('status.said.anniversary', { what, day: showDay(anniversary, language) });
  };
  return listAll(levels, language, { most: MOST_LISTED, textOf });
}

/** Names the risks of levels, unless they are safe. */
function risksOf(levels: readonly HeldLevel[], naming: Naming, language: Language): string[] {
  return levels.flatMap(({ overview }) => {
    const risk = overview?.risk;
    return risk && risk.kind !== 'safe' ? [`${capitalised(riskSaid(risk, naming, language))}.`] : [];
  });
}

function metUnheld({ competencies }: CompanyOverview): Named[] {
  return competencies.flatMap((each) => {
    const level = each.membership ? undefined : attained(each);
    return level ? [{ competency: each.competency.id, level }] : [];
  });
}

function metWithout(overview: CompanyOverview, { programme }: Naming, language: Language): string[] {
  const met = metUnheld(overview);
  if (met.length === 0) return [];
  return [words(language)('status.said.metWithout', { levels: namesInText(met, programme, language) })];
}

function namedIn({ competency, offer }: HeldLevel['membership']): Named {
  return { competency, level: offer };
}
