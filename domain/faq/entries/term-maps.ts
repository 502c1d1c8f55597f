import type { FaqEntry } from '../entry.ts';

export const termMaps: FaqEntry = {
  id: 'term-maps',
  facts: ['G', 'C5', 'B4'],
  source: {
    document: '000',
    section:
      'What are the software benefits that I am entitled to when I achieve a gold or silver competency or buy a Microsoft Action Pack Subscription (MAPS)?',
  },
  question: {
    en: 'What does MAPS mean?',
    sv: 'Vad betyder MAPS?',
  },
  label: {
    en: 'What MAPS means',
    sv: 'Vad MAPS betyder',
  },
  answer: {
    en: `MAPS stands for Microsoft Action Pack Subscription, usually just called the Action Pack: a package of licences and other resources that a partner can buy, with or without a competency, to get to know Microsoft technology and build a solution or service.`,
    sv: `MAPS står för Microsoft Action Pack Subscription, oftast bara kallat Action Pack: ett paket med licenser och andra resurser som en partner kan köpa, med eller utan kompetens, för att lära känna Microsofts teknik och bygga en lösning eller tjänst.`,
  },
  followUps: ['software-benefits', 'map-vs-lap', 'renew-action-pack'],
};
