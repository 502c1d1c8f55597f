import { alertReportTable } from '../../cards/alerts/alert-report-table.ts';
import { words } from '../../cards/words.ts';
import { csvOf } from '../files/csv.ts';
import type { MakeFile } from '../files/made-file.ts';
import { readDeliveryReport } from './delivery-report.ts';
import { recipientNames } from './recipient-names.ts';

/** Makes the whole delivery report as csv. The zone of its times stays that of the first question. */
export const makeAlertReport: MakeFile = async ({ data, person, today, language, deps }) => {
  const { tenantId, timeZone = typeof data.timeZone === 'string' ? data.timeZone : undefined } = person;
  const [runs, names] = await Promise.all([readDeliveryReport(tenantId, deps), recipientNames(tenantId, deps)]);
  return {
    name: `${words(language)('alerts.report.fileName')}-${today}.csv`,
    bytes: csvOf(alertReportTable(runs, { names, timeZone }, language), language),
    params: timeZone ? { timeZone } : {},
  };
};
