import type { FaqEntry } from '../entry.ts';

export const termIur: FaqEntry = {
  id: 'term-iur',
  facts: ['G', 'B6'],
  source: { document: '003', section: 'Product licenses' },
  question: {
    en: 'What does IUR mean?',
    sv: 'Vad betyder IUR?',
  },
  label: {
    en: 'What IUR means',
    sv: 'Vad IUR betyder',
  },
  answer: {
    en: `IUR stands for internal use rights, another name for the product licences that come with a competency or an Action Pack: the right to use Microsoft products inside your own company.`,
    sv: `IUR står för internal use rights, ett annat namn på produktlicenserna som ingår i en kompetens eller ett Action Pack: rätten att använda Microsofts produkter internt i det egna företaget.`,
  },
  followUps: ['license-offers', 'how-use-licenses', 'license-limits'],
};
