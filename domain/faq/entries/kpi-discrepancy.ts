import type { FaqEntry } from '../entry.ts';

export const kpiDiscrepancy: FaqEntry = {
  id: 'kpi-discrepancy',
  facts: ['L10'],
  source: { document: '002', section: 'Frequently asked questions about Learning Partner enrollment' },
  question: {
    en: 'Our KPIs in Partner Center differ from our KPI dashboard. What do we do?',
    sv: 'Våra KPI:er i Partner Center stämmer inte med vår KPI-panel. Vad gör vi?',
  },
  label: {
    en: 'When KPIs do not match',
    sv: 'När KPI:erna inte stämmer',
  },
  answer: {
    en: `Contact [Partner Frontline Support](https://partner.microsoft.com/support) and give these details from your KPI dashboard:

- Month
- Year
- OMLP type
- Purchase unit
- Invoice number
- KPI value
- Revenue value

Only actual invoices are accepted, not order confirmations or partner reports. The KPI reports are updated once a month, mid-month, so a very recent purchase may simply not be there yet.`,
    sv: `Kontakta [Partner Frontline Support](https://partner.microsoft.com/support) och lämna de här uppgifterna från er KPI-panel:

- Månad
- År
- OMLP-typ
- Köpenhet (purchase unit)
- Fakturanummer
- KPI-värde
- Intäktsvärde (revenue value)

Bara riktiga fakturor godtas, inte orderbekräftelser eller partnerrapporter. KPI-rapporterna uppdateras en gång i månaden, i mitten av månaden, så ett helt nytt köp kanske inte har hunnit komma med än.`,
  },
  followUps: ['kpi-invoices-only', 'kpi-update-schedule', 'kpi-period'],
};
