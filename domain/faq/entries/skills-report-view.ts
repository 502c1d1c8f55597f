import type { FaqEntry } from '../entry.ts';

export const skillsReportView: FaqEntry = {
  id: 'skills-report-view',
  facts: ['S6', 'S13'],
  source: { document: '001', section: 'View skills report data' },
  question: {
    en: 'Where do I find the skills report, and how do I download it?',
    sv: 'Var hittar jag kompetensrapporten, och hur laddar jag ned den?',
  },
  label: {
    en: 'Find and download the skills report',
    sv: 'Hitta och ladda ned kompetensrapporten',
  },
  answer: {
    en: `It is on the **Competencies** page in Partner Center, to read on screen or download as a spreadsheet:

1. Sign in to the [dashboard](https://partner.microsoft.com/dashboard) as MPN partner admin or Global admin.
2. In the left menu, select **MPN**, then **Competencies**.
3. Choose one of the two options in the upper right:

- **Competency performance report**, then **User skills data** (upper left): an easy view on screen.
- **Download skills report**: a spreadsheet with the details of each user's skills.`,
    sv: `Den finns på sidan **Competencies** i Partner Center, att läsa på skärmen eller ladda ned som kalkylblad:

1. Logga in i [Partner Center](https://partner.microsoft.com/dashboard) som MPN partner admin eller Global admin.
2. Välj **MPN** i vänstermenyn och sedan **Competencies**.
3. Välj ett av de två alternativen uppe till höger:

- **Competency performance report** och sedan **User skills data** (uppe till vänster): en lättläst vy på skärmen.
- **Download skills report**: ett kalkylblad med uppgifter om varje användares färdigheter.`,
  },
  followUps: ['skills-report-columns', 'skills-report-access', 'no-users-found'],
};
