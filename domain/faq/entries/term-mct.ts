import type { FaqEntry } from '../entry.ts';

export const termMct: FaqEntry = {
  id: 'term-mct',
  facts: ['G', 'L4'],
  source: { document: '002', section: 'Enroll with the Learning Action Pack' },
  question: {
    en: 'What does MCT mean?',
    sv: 'Vad betyder MCT?',
  },
  label: {
    en: 'What MCT means',
    sv: 'Vad MCT betyder',
  },
  answer: {
    en: `MCT stands for Microsoft Certified Trainer, a person certified to teach Microsoft courses. A company needs at least one MCT to qualify for the Learning Action Pack and to deliver courses outside its own organisation.`,
    sv: `MCT står för Microsoft Certified Trainer, en person som är certifierad för att hålla Microsoft-kurser. Ett företag behöver minst en MCT för att få Learning Action Pack och för att hålla kurser utanför den egna organisationen.`,
  },
  followUps: ['lap-requirements', 'silver-learning', 'what-is-lap'],
};
