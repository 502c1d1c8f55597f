import type { FaqEntry } from '../entry.ts';

export const competencyRequirements: FaqEntry = {
  id: 'competency-requirements',
  facts: ['C4', 'C7'],
  source: {
    document: '000',
    section: 'How long does it take to see the latest user assessments in the Partner Center User Skills Report?',
  },
  question: {
    en: 'Where can I read the requirements of a competency?',
    sv: 'Var kan jag läsa vilka krav som gäller för en kompetens?',
  },
  label: {
    en: 'Where to read competency requirements',
    sv: 'Var kompetenskraven står',
  },
  answer: {
    en: `You find them in two places:

- in Partner Center: on the [dashboard](https://partner.microsoft.com/dashboard), select **MPN**, then **Competencies**
- on the [Microsoft Partner Network competencies page](https://partner.microsoft.com/membership/competencies)

There you see what each competency demands, such as exams, partner association type, offer type and the period that counts (TTM, trailing twelve months). Only what the requirements name counts towards the competency.`,
    sv: `De finns på två ställen:

- i [Partner Center](https://partner.microsoft.com/dashboard): välj **MPN** och sedan **Competencies**
- på [Microsoft Partner Networks kompetenssida](https://partner.microsoft.com/membership/competencies)

Där ser du vad varje kompetens kräver, till exempel prov, typ av partnerkoppling (partner association type), typ av erbjudande (offer type) och vilken period som räknas (TTM, de senaste tolv månaderna). Bara det som nämns i kraven räknas för kompetensen.`,
  },
  followUps: ['unlisted-exam', 'twelve-months', 'programme-today'],
};
