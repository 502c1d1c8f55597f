import type { FaqEntry } from '../entry.ts';

export const kpiUpdateSchedule: FaqEntry = {
  id: 'kpi-update-schedule',
  facts: ['L10', 'L11', 'R14'],
  source: { document: '002', section: 'Frequently asked questions about Learning Partner enrollment' },
  question: {
    en: 'How often are the KPI reports updated, and when does a new invoice show?',
    sv: 'Hur ofta uppdateras KPI-rapporterna, och när syns en ny faktura?',
  },
  label: {
    en: 'How often KPI reports are updated',
    sv: 'Hur ofta KPI-rapporterna uppdateras',
  },
  answer: {
    en: `KPI reports are updated once a month, in the middle of the month. The KPIs of an invoice show from the middle of the month after that of the invoice.

For example, an invoice dated January 2020 shows from 15 February 2020 (the page prints 2019, an evident slip). From 15 January 2020, the report covers January 2019 to December 2019.`,
    sv: `KPI-rapporterna uppdateras en gång i månaden, i mitten av månaden. KPI:erna för en faktura syns från mitten av månaden efter fakturamånaden.

Exempel: en faktura från januari 2020 syns från den 15 februari 2020 (på sidan står det 2019, uppenbarligen ett skrivfel). Från den 15 januari 2020 visar rapporten januari 2019 till december 2019.`,
  },
  followUps: ['kpi-period', 'kpi-discrepancy'],
};
