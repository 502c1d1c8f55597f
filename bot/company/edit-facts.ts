import { designationForm } from '../../cards/company/designations/designation-form.ts';
import { generalFactsForm } from '../../cards/company/general-facts-form.ts';
import { membershipForm } from '../../cards/company/membership-form.ts';
import type { CompanyFacts } from '../../domain/company/company-facts.ts';
import { generalFactsOf, generalText } from '../../domain/company/general-facts.ts';
import { pointsText } from '../../domain/company/state-designation.ts';
import { membershipText } from '../../domain/company/state-facts.ts';
import { latestPoints } from '../../domain/company/with-designation.ts';
import { AREAS } from '../../domain/designations/designation-programme.ts';
import { COMPETENCY_PROGRAMME } from '../../domain/programmes/programmes.ts';
import type { ActionHandler } from '../turn/handler.ts';
import { versionOf } from './facts-form.ts';
import { readFacts } from './read-facts.ts';
import { findDesignation } from './save-designation.ts';

const EMPTY_MEMBERSHIP = { offer: '', competency: '', purchasedOn: '', renewedOn: '' };

/** Opens the form that a button names: for a purchase, a designation, or everything else. */
export const editFacts: ActionHandler = async (request) => {
  const { data, today, language } = request;
  const { facts, purchases } = await readFacts(request);
  if (data.form === 'general') {
    const general = generalFactsOf(facts);
    return { card: generalFactsForm({ text: generalText(general), was: versionOf(general) }, today, language) };
  }
  if (data.form === 'designation') {
    const area = AREAS.find((each) => each === data.designation);
    if (!area) return 'notUnderstood';
    const stated = findDesignation(facts, area);
    const points = stated && latestPoints(stated);
    const { track = '', enrolledOn = '', anniversary = sharedDay(facts) } = stated ?? {};
    const form = {
      ...{ area, text: { track, enrolledOn, anniversary }, points: pointsText(points), shownOn: points?.on ?? '' },
      ...{ isStated: stated !== undefined, was: versionOf(stated) },
    };
    return { card: designationForm(form, today, language) };
  }
  if (data.form !== 'membership') return 'notUnderstood';
  const purchase = purchases.find(({ key }) => key === data.membership);
  const text = purchase ? membershipText(purchase.stated ?? purchase) : EMPTY_MEMBERSHIP;
  const key = purchase?.stated && purchase.key;
  const form = { text, key, was: versionOf(purchase?.stated) };
  return { card: membershipForm(form, { programme: COMPETENCY_PROGRAMME, today }, language) };
};

/** Returns the anniversary stated for any designation, since all share it. */
function sharedDay({ designations = [] }: CompanyFacts): string {
  return designations.find(({ anniversary }) => anniversary)?.anniversary ?? '';
}
