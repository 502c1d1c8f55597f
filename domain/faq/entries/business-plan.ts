import type { FaqEntry } from '../entry.ts';

export const businessPlan: FaqEntry = {
  id: 'business-plan',
  facts: ['L8'],
  source: { document: '002', section: 'Frequently asked questions about Learning Partner enrollment' },
  question: {
    en: 'Do we have to submit a Business Application Plan for a Learning option?',
    sv: 'Måste vi lämna in en Business Application Plan för ett Learning-alternativ?',
  },
  label: {
    en: 'Business Application Plan for Learning',
    sv: 'Business Application Plan för Learning',
  },
  answer: {
    en: `No, Partner Center does not require a Business Application Plan for a competency through the Learning option. The old Partner Membership Center did ask for a business application.

What you do need is to meet the Learning KPIs from the first year of enrolment.`,
    sv: `Nej, Partner Center kräver ingen Business Application Plan för en kompetens via Learning-alternativet. Det var gamla Partner Membership Center som begärde en sådan ansökan (business application).

Däremot ska Learning-KPI:erna vara uppfyllda från första året.`,
  },
  followUps: ['kpi-first-year', 'learning-enroll'],
};
