import { alertText } from '../../cards/alerts/alert-text.ts';
import type { OwnAlerts } from '../../tab/api-types/alerts.ts';
import { route } from '../http/route.ts';
import { findOwnAlerts } from './due-notices.ts';

/** The alerts that concern the caller now, in the words of the messages in the chat. */
export const getOwnAlerts = route({
  method: 'get',
  path: '/api/alerts',
  access: 'everyone',
  fields: {},
  answer: async (_input, request, deps) => {
    const { alerts, facts } = await findOwnAlerts(request, request.today, deps);
    const own = alerts.map((alert) => ({ kind: alert.kind, ...alertText(alert, facts, request.language) }));
    return { body: { alerts: own } satisfies OwnAlerts };
  },
});
