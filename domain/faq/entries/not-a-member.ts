import type { FaqEntry } from '../entry.ts';

export const notAMember: FaqEntry = {
  id: 'not-a-member',
  facts: ['S4'],
  source: { document: '001', section: 'Skill report prerequisites' },
  question: {
    en: 'Our company is not in the Microsoft Partner Network yet. How do we join?',
    sv: 'Vårt företag är inte med i Microsoft Partner Network än. Hur går vi med?',
  },
  label: {
    en: 'Join the Microsoft Partner Network',
    sv: 'Gå med i Microsoft Partner Network',
  },
  answer: {
    en: `Go to the [membership page](https://partner.microsoft.com/membership) and select **Join now**.

Your company must be enrolled in the Microsoft Partner Network before it can attain a competency or see the skills report for its users. (This describes the programme as it was in February 2021.)`,
    sv: `Gå till [medlemskapssidan](https://partner.microsoft.com/membership) och välj **Join now**.

Företaget måste vara med i Microsoft Partner Network innan det kan uppnå en kompetens eller se kompetensrapporten för sina användare. (Så såg programmet ut i februari 2021.)`,
  },
  followUps: ['skills-report-prereqs', 'what-is-competency', 'programme-today'],
};
