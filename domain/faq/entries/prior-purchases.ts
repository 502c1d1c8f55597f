import type { FaqEntry } from '../entry.ts';

export const priorPurchases: FaqEntry = {
  id: 'prior-purchases',
  facts: ['L9'],
  source: { document: '002', section: 'Frequently asked questions about Learning Partner enrollment' },
  question: {
    en: 'Do courseware, training or certifications bought before we apply count towards our KPIs?',
    sv: 'Räknas kursmaterial, utbildningar eller certifieringar som vi köpte före ansökan in i våra KPI:er?',
  },
  label: {
    en: 'Earlier purchases and your KPIs',
    sv: 'Tidigare köp och era KPI:er',
  },
  answer: {
    en: `Yes, Partner Center should recognise the KPIs automatically. That goes for courseware, training and certifications that a new partner buys before applying for the Learning option.

If they do not show up, contact [Partner Frontline Support](https://partner.microsoft.com/support).`,
    sv: `Ja, Partner Center bör räkna in de KPI:erna automatiskt. Det gäller kursmaterial, utbildningar och certifieringar som en ny partner köper före ansökan om Learning-alternativet.

Om de inte syns kan ni kontakta [Partner Frontline Support](https://partner.microsoft.com/support).`,
  },
  followUps: ['kpi-discrepancy', 'learning-success', 'kpi-update-schedule'],
};
