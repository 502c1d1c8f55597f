import { alertReportTable } from '../../cards/alerts/alert-report-table.ts';
import { words } from '../../cards/words.ts';
import type { MakeFile } from '../exports/make-file.ts';
import { csvOf } from '../files/csv.ts';
import { maySeeNames } from '../turn/permissions.ts';
import { readDeliveryReport } from './delivery-report.ts';
import { recipientNames } from './recipient-names.ts';

/** The delivery report of all that is kept of it, as csv. The zone of its times stays that of the first question. */
export const makeAlertReport: MakeFile = async ({ timeZone: asked }, { today, language }, person, deps) => {
  if (!(await maySeeNames(person, deps))) return 'refused';
  const { tenantId, timeZone = typeof asked === 'string' ? asked : undefined } = person;
  const [runs, names] = await Promise.all([readDeliveryReport(tenantId, deps), recipientNames(tenantId, deps)]);
  return {
    name: `${words(language)('alerts.report.fileName')}-${today}.csv`,
    bytes: csvOf(alertReportTable(runs, { names, timeZone }, language), language),
    params: timeZone ? { timeZone } : {},
  };
};
