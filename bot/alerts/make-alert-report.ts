import { alertReportTable } from '../../cards/alerts/alert-report-table.ts';
import { words } from '../../cards/words.ts';
import { csvOf } from '../files/csv.ts';
import type { MakeFile } from '../files/made-file.ts';
import { readDeliveryReport } from './delivery-report.ts';
import { recipientNames } from './recipient-names.ts';

/** Makes a CSV file of the whole delivery report. A repeated download keeps the time zone of the first request. */
export const makeAlertReport: MakeFile = async ({ data, person, today, language, deps }) => {
  const { tenantId, timeZone = typeof data.timeZone === 'string' ? data.timeZone : undefined } = person;
  const [batches, names] = await Promise.all([readDeliveryReport(tenantId, deps), recipientNames(tenantId, deps)]);
  return {
    name: `${words(language)('alerts.report.fileName')}-${today}.csv`,
    bytes: csvOf(alertReportTable(batches, { names, timeZone }, language), language),
    params: timeZone ? { timeZone } : {},
  };
};
