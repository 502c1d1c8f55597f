import type { FaqEntry } from '../entry.ts';

export const covidExtension: FaqEntry = {
  id: 'covid-extension',
  facts: ['B1', 'R5'],
  source: { document: '003', section: 'Responding to COVID-19' },
  question: {
    en: 'We cannot meet our competency requirements because of COVID-19. What happens at our anniversary?',
    sv: 'Vi klarar inte kompetenskraven på grund av covid-19. Vad gäller när vår årsdag kommer?',
  },
  label: {
    en: 'COVID-19 and competency requirements',
    sv: 'Covid-19 och kompetenskraven',
  },
  answer: {
    en: `If your competency's anniversary falls between 1 January and 30 June 2021 (both days included), the competency is extended up to and including your next anniversary in 2022, according to the page of February 2021.

- Exam and performance requirements are waived for that renewal.
- You still pay the competency fee.
- The Cloud Business Applications competency is not covered.

The page says nothing about Action Packs. Read more in [Microsoft's blog post on COVID-19](https://blogs.partner.microsoft.com/mpn/responding-to-covid-19-microsoft-partner-network/).`,
    sv: `Om kompetensens årsdag infaller mellan den 1 januari och den 30 juni 2021 (båda dagarna inräknade) förlängs kompetensen till och med nästa årsdag, 2022, enligt sidan från februari 2021.

- Ni behöver inte uppfylla prov- och prestationskraven vid den förnyelsen.
- Kompetensavgiften ska ni fortfarande betala.
- Kompetensen Cloud Business Applications omfattas inte.

Sidan säger ingenting om Action Pack. Läs mer i [Microsofts blogginlägg om covid-19](https://blogs.partner.microsoft.com/mpn/responding-to-covid-19-microsoft-partner-network/).`,
  },
  followUps: ['renew-competency', 'covid-specialization', 'programme-today'],
};
