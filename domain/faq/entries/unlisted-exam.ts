import type { FaqEntry } from '../entry.ts';

export const unlistedExam: FaqEntry = {
  id: 'unlisted-exam',
  facts: ['C4', 'R6'],
  source: {
    document: '000',
    section: 'How long does it take to see the latest user assessments in the Partner Center User Skills Report?',
  },
  question: {
    en: 'Does an exam count towards a competency if the requirements do not name it?',
    sv: 'Räknas ett prov för en kompetens om det inte nämns i kraven?',
  },
  label: {
    en: 'Exams the requirements do not name',
    sv: 'Prov som inte nämns i kraven',
  },
  answer: {
    en: `No, an exam, assessment or certification counts towards a competency only if that competency's requirements name it.

It must also come from Microsoft Learning or Partner University, and be associated with the person's account in Partner Center. (After a move from PMC, PMC skills still count for six months.)

You find the requirements under **Competencies** in the [dashboard](https://partner.microsoft.com/dashboard) or on the [MPN competencies page](https://partner.microsoft.com/membership/competencies).`,
    sv: `Nej, prov, bedömningar och certifieringar räknas för en kompetens bara om de nämns i kraven för just den kompetensen.

De måste också komma från Microsoft Learning eller Partner University och vara kopplade till personens konto i Partner Center. (Efter en flytt från PMC räknas PMC-färdigheter i sex månader till.)

Kraven står under **Competencies** i [Partner Center](https://partner.microsoft.com/dashboard) eller på [MPN:s kompetenssida](https://partner.microsoft.com/membership/competencies).`,
  },
  followUps: ['competency-requirements', 'accepted-sources', 'retired-skills-visible'],
};
