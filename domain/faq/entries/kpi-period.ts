import type { FaqEntry } from '../entry.ts';

export const kpiPeriod: FaqEntry = {
  id: 'kpi-period',
  facts: ['L11', 'R14'],
  source: { document: '002', section: 'Frequently asked questions about Learning Partner enrollment' },
  question: {
    en: 'Which 12 months of KPIs count when we renew as a Learning Partner?',
    sv: 'Vilka 12 månaders KPI:er räknas när vi förnyar som Learning Partner?',
  },
  label: {
    en: 'Which 12 months of KPIs count',
    sv: 'Vilka 12 månaders KPI:er som räknas',
  },
  answer: {
    en: `The previous 12 months count, based on your anniversary date. We read that as the 12 whole calendar months before the month of your anniversary.

Example: from 15 January 2020 the report shows January 2019 to December 2019. An invoice dated January 2020 is not included yet; it shows from 15 February 2020 (the page prints 2019, an evident slip).`,
    sv: `De 12 månaderna före er årsdag räknas. Vi tolkar det som de 12 hela kalendermånaderna före den månad då årsdagen infaller.

Exempel: från den 15 januari 2020 visar rapporten januari 2019 till december 2019. En faktura från januari 2020 är inte med då, utan syns från den 15 februari 2020 (på sidan står det 2019, uppenbarligen ett skrivfel).`,
  },
  followUps: ['kpi-update-schedule', 'renewal-window', 'term-anniversary'],
};
