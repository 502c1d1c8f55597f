import type { FaqEntry } from '../entry.ts';

export const retiredSkillsVisible: FaqEntry = {
  id: 'retired-skills-visible',
  facts: ['C4', 'R10', 'R6', 'R7'],
  source: {
    document: '000',
    section: 'How long does it take to see the latest user assessments in the Partner Center User Skills Report?',
  },
  question: {
    en: 'A retired skill is still in our skills report. Does it count?',
    sv: 'En avvecklad färdighet ligger kvar i vår kompetensrapport. Räknas den?',
  },
  label: {
    en: 'Retired skill still in the report',
    sv: 'Avvecklad färdighet i rapporten',
  },
  answer: {
    en: `No, not just because it is listed. Some retired skills stay in the report for 12 months or more after they are retired, but being shown and counting are two different things.

A skill counts only if the competency's requirements name it, it comes from Microsoft Learning or Partner University, and it is associated in Partner Center (or was in PMC, for six months after the move). You find the requirements under **Competencies** in the [dashboard](https://partner.microsoft.com/dashboard) or on the [MPN competencies page](https://partner.microsoft.com/membership/competencies).

One point is unclear: the FAQ also says that only data from the past 12 months counts, skills included, but not how a certification's age is measured. If it matters to you, ask [Partner Support](https://partner.microsoft.com/support).`,
    sv: `Nej, inte bara för att den syns. Vissa avvecklade färdigheter ligger kvar i rapporten i 12 månader eller mer, men att synas och att räknas är två olika saker.

En färdighet räknas bara om kompetensens krav nämner den, den kommer från Microsoft Learning eller Partner University och den är kopplad i Partner Center (eller var det i PMC, i sex månader efter flytten). Kraven står under **Competencies** i [Partner Center](https://partner.microsoft.com/dashboard) eller på [MPN:s kompetenssida](https://partner.microsoft.com/membership/competencies).

En sak är oklar: enligt frågesidan räknas bara data från de senaste 12 månaderna, även för färdigheter, men det framgår inte hur en certifierings ålder mäts. Fråga [Partner Support](https://partner.microsoft.com/support) om det har betydelse för er.`,
  },
  followUps: ['retired-exams', 'unlisted-exam', 'twelve-months'],
};
