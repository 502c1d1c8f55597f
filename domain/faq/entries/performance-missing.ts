import type { FaqEntry } from '../entry.ts';

export const performanceMissing: FaqEntry = {
  id: 'performance-missing',
  facts: ['C7'],
  source: {
    document: '000',
    section: 'Why can’t I see the performance data reflected under the competencies KPIs report?',
  },
  question: {
    en: 'Why is our performance data missing from the competencies KPI report?',
    sv: 'Varför saknas våra prestationsdata i kompetensernas KPI-rapport?',
  },
  label: {
    en: 'When performance data is missing',
    sv: 'När prestationsdata saknas',
  },
  answer: {
    en: `Probably because the data does not match what the competency asks for. Check its requirements under **Competencies** in the [dashboard](https://partner.microsoft.com/dashboard) or on the [MPN competencies page](https://partner.microsoft.com/membership/competencies):

- **Partner association type:** it counts only if the competency's requirements name it.
- **Offer type:** it must be of the kind the requirements ask for.
- **Period:** only data from the past 12 months (TTM) counts.

For calculations such as that of Cloud Business Applications, see [Partner Contribution Indicators](https://learn.microsoft.com/partner-center/partner-contribution-indicators).`,
    sv: `Troligen för att uppgifterna inte motsvarar det som kompetensen kräver. Kontrollera kraven under **Competencies** i [Partner Center](https://partner.microsoft.com/dashboard) eller på [MPN:s kompetenssida](https://partner.microsoft.com/membership/competencies):

- **Partner association type** (typ av partnerkoppling): räknas bara om kompetensens krav nämner den.
- **Offer type** (typ av erbjudande): ska vara av det slag som kraven anger.
- **Period:** bara data från de senaste 12 månaderna (TTM) räknas.

Beräkningar som den för Cloud Business Applications beskrivs i [Partner Contribution Indicators](https://learn.microsoft.com/partner-center/partner-contribution-indicators).`,
  },
  followUps: ['competency-requirements', 'twelve-months', 'pci-score'],
};
