import { membershipKey, withMembership } from '../../domain/company/state-facts.ts';
import { COMPETENCY_RENEWAL } from '../../domain/programmes/programmes.ts';
import { windowAfter } from '../../domain/renewal/renewal.ts';
import { parseDay } from '../../domain/time/calendar-day.ts';
import type { ActionHandler, ActionRequest, Outcome } from '../turn/handler.ts';
import { changeFacts } from './change-facts.ts';
import { showRenewals } from './show-renewals.ts';

/** States that a membership was renewed in the window after an anniversary; the day in it makes no difference (R1). */
export const stateRenewed: ActionHandler = (request) => stateRenewal(request, true);

/** States that it was not, so that it has expired. */
export const stateNotRenewed: ActionHandler = (request) => stateRenewal(request, false);

async function stateRenewal(request: ActionRequest, isRenewed: boolean): Promise<Outcome> {
  const { data, person, today, deps } = request;
  const anniversary = typeof data.anniversary === 'string' ? parseDay(data.anniversary) : undefined;
  if (!anniversary || typeof data.key !== 'string') return 'notUnderstood';
  const window = windowAfter(anniversary, COMPETENCY_RENEWAL);
  if (window.lastDay >= today) return 'notUnderstood';
  await changeFacts(person.tenantId, deps.companies, (facts) => {
    const stated = facts.memberships.find((each) => membershipKey(each) === data.key);
    // A statement made meanwhile is the newer one.
    if (!stated || stated.renewedOn || stated.notRenewedAfter || stated.purchasedOn >= anniversary) {
      return { kind: 'unchanged' };
    }
    const statement = isRenewed ? { renewedOn: window.firstDay } : { notRenewedAfter: anniversary };
    return { kind: 'changed', facts: withMembership(facts, { ...stated, ...statement }) };
  });
  return showRenewals({ ...request, args: { rest: '' } });
}
