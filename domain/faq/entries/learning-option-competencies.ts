import type { FaqEntry } from '../entry.ts';

export const learningOptionCompetencies: FaqEntry = {
  id: 'learning-option-competencies',
  facts: ['L1'],
  source: { document: '002', section: 'Enroll with a silver competency Learning option' },
  question: {
    en: 'Which competencies have a Learning option?',
    sv: 'Vilka kompetenser har ett Learning-alternativ?',
  },
  label: {
    en: 'Competencies with a Learning option',
    sv: 'Kompetenser med Learning-alternativ',
  },
  answer: {
    en: `Only some silver and gold competencies have one; the latest [competencies page](https://partner.microsoft.com/membership/competencies) shows which.

If you are a new partner who wants a competency under the Learning option, the [Learning option asset collection](https://partner.microsoft.com/asset/collection/learning-option-enrollment#/) explains how it works.`,
    sv: `Bara vissa silver- och guldkompetenser har ett. Vilka det är framgår av den aktuella [kompetenssidan](https://partner.microsoft.com/membership/competencies).

Är ni en ny partner som vill nå en kompetens via Learning-alternativet finns vägledning i [materialsamlingen om Learning-alternativet](https://partner.microsoft.com/asset/collection/learning-option-enrollment#/).`,
  },
  followUps: ['silver-learning', 'gold-learning', 'competency-requirements'],
};
