import { type FactProblem, MEMBERSHIP_OFFERS, type MembershipText } from '../../domain/company/state-facts.ts';
import type { Language } from '../../domain/language.ts';
import { compileCard } from '../card.ts';
import { NOTHING_CHOSEN } from '../parts/nothing-chosen.ts';
import type { Viewer } from '../parts/viewer.ts';
import { levelText } from '../text/membership-text.ts';
import { words } from '../words.ts';
import { factProblemText } from './fact-problem-text.ts';
import template from './membership-form.json' with { type: 'json' };

/** The content of a form for a purchase. */
export type MembershipForm = {
  readonly text: MembershipText;
  /** The key of the membership to change; undefined for a new one. */
  readonly key: string | undefined;
  /** The state that the form was filled from, which is submitted with it. */
  readonly was: string;
  readonly problems?: readonly FactProblem[];
};

const render = compileCard<Record<string, unknown>>(template);

/** A form to state a purchase, or to change a stated one. */
export function membershipForm(
  { text, key, was, problems = [] }: MembershipForm,
  { programme, today }: Pick<Viewer, 'programme' | 'today'>,
  language: Language,
) {
  const t = words(language);
  const byName = programme.competencies.map(({ id, name }) => ({ title: name, value: id }));
  return render({
    language,
    title: t(key === undefined ? 'facts.membership.add' : 'facts.membership.change'),
    problems: problems.map((problem) => factProblemText(problem, programme, language)).join('\n\n'),
    text,
    today,
    key: key ?? '',
    was,
    competency: text.competency || NOTHING_CHOSEN,
    offers: MEMBERSHIP_OFFERS.map((value) => ({ value, title: levelText(value, language) })),
    competencies: [
      { title: t('facts.membership.noCompetency'), value: NOTHING_CHOSEN },
      ...byName.sort((one, other) => one.title.localeCompare(other.title, 'en')),
    ],
    offerLabel: t('facts.membership.offer'),
    offerNeeded: t('facts.problems.offerMissing'),
    choose: t('facts.membership.choose'),
    competencyLabel: t('facts.membership.competency'),
    purchasedLabel: t('facts.fields.purchasedOn'),
    purchasedNeeded: t('facts.problems.dateMissing', { field: t('facts.fields.purchasedOn') }),
    renewedLabel: t('facts.membership.renewedOn'),
    note: t('facts.membership.note'),
    save: t('facts.save'),
    remove: t('facts.remove'),
    back: t('facts.back'),
  });
}
