import type { Steps } from '../steps.ts';
import type { Alert } from './alert.ts';
import { ALERT_RULES, type AlertRules } from './alert-rules.ts';
import { addressAlerts, type DueAlert, type Recipient } from './audience.ts';
import type { Evaluation } from './evaluation.ts';
import { pmcAlerts, unlinkedAlerts, waitingAlerts } from './people-alerts.ts';
import { assumedRenewalAlerts, businessInformationAlerts, renewalAlerts } from './renewal-alerts.ts';
import { reportAlerts } from './report-alerts.ts';
import { type ImportBefore, riskAlerts } from './risk-alerts.ts';
import { skillAlerts } from './skill-alerts.ts';

/**
 * Returns the alerts due on the day of an evaluation, addressed to the recipients concerned.
 *
 * An alert is due until the next of its kind on the same subject, or until its event has passed. So a first run reports
 * only the latest, and skipped days lose nothing that still matters. Evaluating again gives the same ids, by which
 * announced alerts are recognised.
 *
 * @param before the standing before the last import, to report what that made worse; undefined for a first import
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
    ...assumedRenewalAlerts(evaluation),
    ...skillAlerts(evaluation, rules),
    ...pmcAlerts(evaluation, rules),
    ...waitingAlerts(evaluation, rules),
    ...unlinkedAlerts(evaluation),
    ...reportAlerts(evaluation, rules),
  ];
  yield;
  return addressAlerts(alerts, recipients, evaluation.records);
}
