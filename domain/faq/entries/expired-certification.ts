import type { FaqEntry } from '../entry.ts';

export const expiredCertification: FaqEntry = {
  id: 'expired-certification',
  facts: ['C4', 'C7', 'M1', 'R6', 'R7'],
  source: { document: '000' },
  question: {
    en: 'Does an expired certification still count towards a competency?',
    sv: 'Räknas en utgången certifiering fortfarande till en kompetens?',
  },
  label: {
    en: 'Expired certifications',
    sv: 'Utgångna certifieringar',
  },
  answer: {
    en: `The pages do not settle this, so do not rely on it. What they do say:

- A certification counts only if the requirements of the competency name it.
- Only the past 12 months are considered for skill requirements; how a certification's age is measured is not explained.
- Linking is described for people who hold **active** Microsoft certifications.
- Being listed is not the same as counting: retired skills may stay in the skills report for 12 months or more.

Read the requirements under **Competencies** in the [dashboard](https://partner.microsoft.com/dashboard), or ask [Partner Support](https://partner.microsoft.com/support).`,
    sv: `Det framgår inte av sidorna, så lita inte på att den räknas. Det här står där:

- En certifiering räknas bara om den nämns i kompetensens krav.
- Bara de senaste 12 månaderna beaktas för kraven på färdigheter. Hur en certifierings ålder mäts förklaras inte.
- Kopplingen beskrivs för den som har **aktiva** Microsoftcertifieringar.
- Att stå med är inte detsamma som att räknas: utgångna färdigheter kan finnas kvar i kompetensrapporten i 12 månader eller mer.

Läs kraven under **Competencies** i [Partner Center](https://partner.microsoft.com/dashboard), eller fråga [Partner Support](https://partner.microsoft.com/support).`,
  },
  followUps: ['twelve-months', 'retired-skills-visible', 'unlisted-exam'],
};
