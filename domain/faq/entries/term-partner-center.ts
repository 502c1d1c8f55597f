import type { FaqEntry } from '../entry.ts';

export const termPartnerCenter: FaqEntry = {
  id: 'term-partner-center',
  facts: ['G', 'C3', 'B2', 'B14'],
  source: { document: '000', section: 'Competencies - frequently asked questions' },
  question: {
    en: 'What is Partner Center?',
    sv: 'Vad är Partner Center?',
  },
  label: {
    en: 'What Partner Center is',
    sv: 'Vad Partner Center är',
  },
  answer: {
    en: `Partner Center (PC for short in the skills report) is Microsoft's portal for partner companies, where you manage membership, users, competencies, reports, benefits and renewals. You sign in at [partner.microsoft.com/dashboard](https://partner.microsoft.com/dashboard).`,
    sv: `Partner Center (i kompetensrapporten förkortat PC, på svenska även Partnercenter) är Microsofts portal för partnerföretag, där ni sköter medlemskap, användare, kompetenser, rapporter, förmåner och förnyelser. Ni loggar in på [partner.microsoft.com/dashboard](https://partner.microsoft.com/dashboard).`,
  },
  followUps: ['work-account', 'skills-report-view', 'term-pmc'],
};
