import type { FaqEntry } from '../entry.ts';

export const pmcSixMonths: FaqEntry = {
  id: 'pmc-six-months',
  facts: ['S8', 'R8'],
  source: { document: '001', section: 'Skills report and PMC users' },
  question: {
    en: 'We moved from PMC to Partner Center. How long do our old skills still count?',
    sv: 'Vi har flyttat från PMC till Partner Center. Hur länge räknas våra gamla färdigheter?',
  },
  label: {
    en: 'How long skills from PMC count',
    sv: 'Hur länge färdigheter från PMC räknas',
  },
  answer: {
    en: `Your PMC skills count for **six months** after the membership moved from Partner Membership Center (PMC) to Partner Center.

So that no competency is put at risk, download the skills report and start with the users who have all three:

- **Yes** under **Associated in PMC**
- **No** under **Associated in PC**
- a valid skill under **Relevant for Competencies (Option) or Programs**

Ask them to associate their skills in Partner Center as soon as possible. We read six months as calendar months: moved on 10 January, the last day is 10 July.`,
    sv: `Färdigheter från PMC räknas i **sex månader** efter att medlemskapet flyttades från Partner Membership Center (PMC) till Partner Center.

Ladda ned kompetensrapporten, så att ingen kompetens hamnar i riskzonen, och börja med de användare som har alla tre:

- **Yes** under **Associated in PMC**
- **No** under **Associated in PC**
- en giltig färdighet under **Relevant for Competencies (Option) or Programs**

Be dem koppla sina färdigheter i Partner Center så snart som möjligt. Vi tolkar sex månader som kalendermånader: flyttade ni den 10 januari är sista dagen den 10 juli.`,
  },
  followUps: ['link-mcid', 'skills-report-columns', 'term-pmc'],
};
