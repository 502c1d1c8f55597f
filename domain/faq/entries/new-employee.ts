import type { FaqEntry } from '../entry.ts';

export const newEmployee: FaqEntry = {
  id: 'new-employee',
  facts: ['S2', 'S4', 'S5', 'M5', 'R6'],
  source: { document: '001', section: 'Skill report prerequisites' },
  question: {
    en: 'We have hired someone with certifications. How do we get their skills to count for us?',
    sv: 'Vi har anställt någon som är certifierad. Hur gör vi för att personens färdigheter ska räknas hos oss?',
  },
  label: {
    en: 'Count the skills of a new employee',
    sv: 'Räkna in en nyanställds färdigheter',
  },
  answer: {
    en: `The new employee's skills can count once that person has associated them with their own Partner Center user account:

1. Give the person a Partner Center user account under your company.
2. The person signs in to the [dashboard](https://partner.microsoft.com/dashboard) with that work account and opens **My Profile**.
3. There they select **Associate Microsoft Learning account** or **Get Partner University Access** and enter their own credentials. Nobody can do this for them.
4. Wait 24 to 72 hours, then look in the skills report.

A skill counts only if it comes from Microsoft Learning or Partner University and the competency's requirements name it.`,
    sv: `Färdigheterna kan räknas när den nyanställda har kopplat dem till sitt eget användarkonto i Partner Center:

1. Ge personen ett användarkonto i Partner Center under ert företag.
2. Personen loggar in i [Partner Center](https://partner.microsoft.com/dashboard) med det arbetskontot och öppnar **My Profile**.
3. Där väljer personen **Associate Microsoft Learning account** eller **Get Partner University Access** och anger sina egna inloggningsuppgifter. Det kan ingen annan göra.
4. Vänta 24–72 timmar och titta sedan i kompetensrapporten.

En färdighet räknas bara om den kommer från Microsoft Learning eller Partner University och kompetensens krav nämner den.`,
  },
  followUps: ['link-mcid', 'skills-delay', 'moved-company'],
};
