import type { FaqEntry } from '../entry.ts';

export const whatIsSkillsReport: FaqEntry = {
  id: 'what-is-skills-report',
  facts: ['S1'],
  source: { document: '001', section: 'Using the skills report' },
  question: {
    en: 'What is the skills report?',
    sv: 'Vad är kompetensrapporten?',
  },
  label: {
    en: 'What the skills report is',
    sv: 'Vad kompetensrapporten är',
  },
  answer: {
    en: `The skills report is a report in Partner Center that shows which **assessments, certifications and exams** your company's technical users have completed.

Skills of this kind are one of the requirements for silver or gold status in a Microsoft competency, so the report helps you see how far your company has come.

A competency shows current and new customers what your company is good at, and it brings benefits. Read more on the [competencies page](https://partner.microsoft.com/membership/competencies).`,
    sv: `Kompetensrapporten (skills report) är en rapport i Partner Center som visar vilka **bedömningar, certifieringar och prov** företagets tekniska användare har klarat.

Sådana färdigheter är ett av kraven för silver- eller guldstatus i en Microsoft-kompetens, så rapporten hjälper er att se hur långt ni har kommit.

En kompetens visar befintliga och nya kunder vad ert företag är bra på, och den ger förmåner. Läs mer på [kompetenssidan](https://partner.microsoft.com/membership/competencies).`,
  },
  followUps: ['skills-report-view', 'skills-report-use', 'what-is-competency'],
};
