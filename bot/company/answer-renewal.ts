import { membershipKey, withMembership } from '../../domain/company/state-facts.ts';
import { MPN_2021_RENEWAL } from '../../domain/programmes/mpn-2021/renewal.ts';
import { windowAfter } from '../../domain/renewal/renewal.ts';
import { parseDay } from '../../domain/time/calendar-day.ts';
import type { ActionHandler } from '../turn/handler.ts';
import { changeFacts } from './change-facts.ts';
import { showRenewals } from './show-renewals.ts';

/** States that a membership was renewed in the window after an anniversary; the day in it makes no difference (R1). */
export const stateRenewed: ActionHandler = (request) => answer(request, true);

/** States that it was not, so that it has expired. */
export const stateNotRenewed: ActionHandler = (request) => answer(request, false);

const answer = async (request: Parameters<ActionHandler>[0], isRenewed: boolean): ReturnType<ActionHandler> => {
  const { data, person, today, deps } = request;
  const anniversary = typeof data.anniversary === 'string' ? parseDay(data.anniversary) : undefined;
  if (!anniversary || typeof data.key !== 'string') return 'notUnderstood';
  const window = windowAfter(anniversary, MPN_2021_RENEWAL);
  if (window.lastDay >= today) return 'notUnderstood';
  await changeFacts(person.tenantId, deps.companies, (facts) => {
    const stated = facts.memberships.find((each) => membershipKey(each) === data.key);
    // Whoever has stated a renewal meanwhile knows more.
    if (!stated || stated.renewedOn || stated.notRenewedAfter || stated.purchasedOn >= anniversary) {
      return { kind: 'unchanged' };
    }
    const known = isRenewed ? { renewedOn: window.firstDay } : { notRenewedAfter: anniversary };
    return { kind: 'changed', facts: withMembership(facts, { ...stated, ...known }) };
  });
  return showRenewals({ ...request, args: { rest: '' } });
};
