import type { FaqEntry } from '../entry.ts';

export const covidSpecialization: FaqEntry = {
  id: 'covid-specialization',
  facts: ['L14', 'B1', 'R5'],
  source: { document: '002', section: 'Use Partner Center to enroll as a Microsoft Learning Partner' },
  question: {
    en: 'Were advanced specializations extended because of COVID-19?',
    sv: 'Förlängdes avancerade specialiseringar på grund av covid-19?',
  },
  label: {
    en: 'COVID-19 and advanced specializations',
    sv: 'Covid-19 och specialiseringar',
  },
  answer: {
    en: `Yes, the page of February 2021 says that advanced specializations are extended for partners with an anniversary between 1 January and 30 June 2021. It does not give the terms; for those it refers to the [partner blog](https://blogs.partner.microsoft.com/mpn/responding-to-covid-19-microsoft-partner-network/).

The same goes for competencies, except Cloud Business Applications. Their terms are in the [benefits FAQ](https://learn.microsoft.com/partner-center/benefits-faq-new): extended up to and including the anniversary in 2022, without exam or performance requirements, but with the fee still due.`,
    sv: `Ja, enligt sidan från februari 2021 förlängs avancerade specialiseringar för partner med årsdag mellan den 1 januari och den 30 juni 2021. Villkoren står inte där, utan sidan hänvisar till [partnerbloggen](https://blogs.partner.microsoft.com/mpn/responding-to-covid-19-microsoft-partner-network/).

Detsamma gäller kompetenser, utom Cloud Business Applications. Villkoren för dem står i [vanliga frågor om förmåner](https://learn.microsoft.com/partner-center/benefits-faq-new): de förlängs till och med årsdagen 2022, utan prov- och prestationskrav, men avgiften ska ändå betalas.`,
  },
  followUps: ['covid-extension', 'learning-news'],
};
