import type { FaqEntry } from '../entry.ts';

export const programmeToday: FaqEntry = {
  id: 'programme-today',
  facts: ['D2'],
  source: { document: 'introduction-to-pcs' },
  question: {
    en: 'Are gold and silver competencies still valid, and what replaced them?',
    sv: 'Gäller guld- och silverkompetenserna fortfarande, och vad kom i stället?',
  },
  label: {
    en: 'What replaced gold and silver',
    sv: 'Vad som ersatte guld och silver',
  },
  answer: {
    en: `No, Microsoft retired them in October 2022 (its pages say 3 or 4 October). The last day to renew one was 30 September 2022.

- **What came instead:** six Solutions Partner designations (Business Applications, Data & AI, Digital & App Innovation, Infrastructure, Modern Work, Security) in the Microsoft Cloud Partner Program, now the Microsoft AI Cloud Partner Program. Each requires at least 70 of 100 points, with every metric above zero.
- **Benefits:** the Action Pack, the Learning Action Pack and the legacy silver and gold benefits have not been sold since January 2025.
- **2026:** according to second-hand sources of August 2026, the badges shown to customers became three: Solutions Partner for AI Business Solutions, for Cloud & AI Platforms, and for Security.

My other answers describe the programme of 2020–2021.`,
    sv: `Nej, Microsoft avvecklade dem i oktober 2022 (sidorna anger den 3 eller 4 oktober). Sista dagen att förnya var den 30 september 2022.

- **Vad som kom i stället:** sex Solutions Partner-utmärkelser (Business Applications, Data & AI, Digital & App Innovation, Infrastructure, Modern Work, Security) i Microsoft Cloud Partner Program, som nu heter Microsoft AI Cloud Partner Program. Var och en kräver minst 70 av 100 poäng, med alla mått över noll.
- **Förmåner:** Action Pack, Learning Action Pack och de gamla silver- och guldförmånerna säljs inte sedan januari 2025.
- **2026:** enligt andrahandskällor från augusti 2026 blev märkena som kunderna ser tre: Solutions Partner for AI Business Solutions, for Cloud & AI Platforms och for Security.

Mina andra svar beskriver programmet som det var 2020–2021.`,
  },
  followUps: ['what-is-competency', 'competency-requirements', 'term-mpn'],
};
