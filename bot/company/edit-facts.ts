import { generalFactsForm } from '../../cards/company/general-facts-form.ts';
import { membershipForm } from '../../cards/company/membership-form.ts';
import { generalFactsOf, generalText } from '../../domain/company/general-facts.ts';
import { membershipText } from '../../domain/company/state-facts.ts';
import { COMPETENCY_PROGRAMME } from '../../domain/programmes/programmes.ts';
import type { ActionHandler } from '../turn/handler.ts';
import { versionOf } from './facts-form.ts';
import { readFacts } from './read-facts.ts';

const EMPTY_MEMBERSHIP = { offer: '', competency: '', purchasedOn: '', renewedOn: '' };

/** Opens the form that a button names: one for purchases, one for everything else. */
export const editFacts: ActionHandler = async (request) => {
  const { data, today, language } = request;
  const { facts, purchases } = await readFacts(request);
  if (data.form === 'general') {
    const general = generalFactsOf(facts);
    return { card: generalFactsForm({ text: generalText(general), was: versionOf(general) }, today, language) };
  }
  if (data.form !== 'membership') return 'notUnderstood';
  const purchase = purchases.find(({ key }) => key === data.membership);
  const text = purchase ? membershipText(purchase.stated ?? purchase) : EMPTY_MEMBERSHIP;
  const key = purchase?.stated && purchase.key;
  const form = { text, key, was: versionOf(purchase?.stated) };
  return { card: membershipForm(form, { programme: COMPETENCY_PROGRAMME, today }, language) };
};
