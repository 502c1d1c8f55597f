import type { FaqEntry } from '../entry.ts';

export const kpiInvoicesOnly: FaqEntry = {
  id: 'kpi-invoices-only',
  facts: ['L10'],
  source: { document: '002', section: 'Frequently asked questions about Learning Partner enrollment' },
  question: {
    en: 'Can we use an order confirmation or a partner report as proof of a KPI?',
    sv: 'Kan vi använda en orderbekräftelse eller partnerrapport som underlag för en KPI?',
  },
  label: {
    en: 'What counts as proof of a KPI',
    sv: 'Vad som duger som KPI-underlag',
  },
  answer: {
    en: `No, only actual invoices are accepted. Order confirmations and partner reports are not.

When you contact [Partner Frontline Support](https://partner.microsoft.com/support) about KPIs, have the invoice number ready, together with month, year, OMLP type, purchase unit, KPI value and revenue value from your KPI dashboard.`,
    sv: `Nej, bara riktiga fakturor godtas. Orderbekräftelser och partnerrapporter duger inte.

Ha fakturanumret till hands när ni kontaktar [Partner Frontline Support](https://partner.microsoft.com/support) om era KPI:er, tillsammans med månad, år, OMLP-typ, köpenhet (purchase unit), KPI-värde och intäktsvärde (revenue value) från KPI-panelen.`,
  },
  followUps: ['kpi-discrepancy', 'kpi-update-schedule'],
};
