import type { Steps } from '../steps.ts';
import type { Alert } from './alert.ts';
import { ALERT_RULES, type AlertRules } from './alert-rules.ts';
import { addressed, type DueAlert, type Recipient } from './audience.ts';
import type { Evaluation } from './evaluation.ts';
import { pmcAlerts, unlinkedAlerts, waitingAlerts } from './people-alerts.ts';
import { businessInformationAlerts, renewalAlerts } from './renewal-alerts.ts';
import { reportAlerts } from './report-alerts.ts';
import { type ImportBefore, riskAlerts } from './risk-alerts.ts';
import { skillAlerts } from './skill-alerts.ts';

/**
 * The alerts due on the day of an evaluation, for each of those whose business they are.
 *
 * An alert is due from its day until the next of its kind on the same subject, or until what it tells of has passed. So
 * a first run says the latest only, days on which nothing runs lose nothing that still matters, and evaluating again
 * gives the same ids: what has been said is known by its id.
 *
 * @param before the last import, for what it made worse; undefined where there was none before it
 */
export function* alertsDue(
  evaluation: Evaluation,
  recipients: readonly Recipient[],
  { before, rules = ALERT_RULES }: { readonly before?: ImportBefore | undefined; readonly rules?: AlertRules } = {},
): Steps<DueAlert[]> {
  const alerts: Alert[] = [
    ...renewalAlerts(evaluation),
    ...riskAlerts(evaluation, before, rules),
    ...businessInformationAlerts(evaluation, rules),
    ...skillAlerts(evaluation, rules),
    ...pmcAlerts(evaluation, rules),
    ...waitingAlerts(evaluation, rules),
    ...unlinkedAlerts(evaluation),
    ...reportAlerts(evaluation, rules),
  ];
  yield;
  return addressed(alerts, recipients, evaluation.records);
}
