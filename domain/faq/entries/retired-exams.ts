import type { FaqEntry } from '../entry.ts';

export const retiredExams: FaqEntry = {
  id: 'retired-exams',
  facts: ['C1'],
  source: {
    document: '000',
    section: 'Where can I find the list of exams and Microsoft certifications being retired?',
  },
  question: {
    en: 'Which exams and certifications are being retired?',
    sv: 'Vilka prov och certifieringar dras tillbaka?',
  },
  label: {
    en: 'Exams that are being retired',
    sv: 'Prov som dras tillbaka',
  },
  answer: {
    en: `Microsoft Learn keeps two lists, one of exams and one of certifications:

- [Exams being retired](https://learn.microsoft.com/learn/certifications/retired-certification-exams)
- [Certifications being retired](https://learn.microsoft.com/learn/certifications/retired-certifications)

The FAQ of October 2020 names no exams itself, so look in the lists to see whether yours is being retired.`,
    sv: `Det står i två listor på Microsoft Learn, en för prov och en för certifieringar:

- [Prov som dras tillbaka](https://learn.microsoft.com/learn/certifications/retired-certification-exams)
- [Certifieringar som dras tillbaka](https://learn.microsoft.com/learn/certifications/retired-certifications)

Frågesidan från oktober 2020 nämner själv inga prov, så titta i listorna om ert prov finns med.`,
  },
  followUps: ['retired-skills-visible', 'unlisted-exam', 'competency-requirements'],
};
