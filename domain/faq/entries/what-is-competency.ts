import type { FaqEntry } from '../entry.ts';

export const whatIsCompetency: FaqEntry = {
  id: 'what-is-competency',
  facts: ['S1'],
  source: { document: '001', section: 'Using the skills report' },
  question: {
    en: 'What is a Microsoft competency, and why would we want one?',
    sv: 'Vad är en Microsoft-kompetens, och varför skulle vi vilja ha en?',
  },
  label: {
    en: 'What a competency is',
    sv: 'Vad en kompetens är',
  },
  answer: {
    en: `A competency lets a Microsoft partner show its technical expertise in an area, at **silver** or **gold** level. That was the programme in February 2021; silver and gold have since been retired.

- It shows your expertise to current and new customers.
- It brings benefits to the partner that attains it.
- The skills of your people (assessments, certifications and exams) are one of the requirements.

The competencies and their benefits are described on the [competencies page](https://partner.microsoft.com/membership/competencies).`,
    sv: `En kompetens är ett sätt för en Microsoft-partner att visa vilket tekniskt område företaget behärskar, på **silver-** eller **guldnivå**. Så såg programmet ut i februari 2021; sedan dess har silver och guld avvecklats.

- Den visar befintliga och nya kunder vad ni är experter på.
- Den ger förmåner till den partner som uppnår den.
- Medarbetarnas färdigheter (bedömningar, certifieringar och prov) är ett av kraven.

Kompetenserna och deras förmåner beskrivs på [kompetenssidan](https://partner.microsoft.com/membership/competencies).`,
  },
  followUps: ['competency-requirements', 'programme-today', 'what-is-skills-report'],
};
