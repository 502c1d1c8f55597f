import type { FaqEntry } from '../entry.ts';

export const learningRoles: FaqEntry = {
  id: 'learning-roles',
  facts: ['L1', 'R19'],
  source: { document: '002', section: 'Use Partner Center to enroll as a Microsoft Learning Partner' },
  question: {
    en: 'Which role do I need to enrol our company as a Learning Partner?',
    sv: 'Vilken roll måste jag ha för att registrera företaget som Learning Partner?',
  },
  label: {
    en: 'Roles for Learning Partner enrolment',
    sv: 'Roller för Learning-registreringen',
  },
  answer: {
    en: `You need to be **MPN partner admin** or **MPN account admin**.

If you have another role, ask a colleague who holds one of these to enrol the company in [Partner Center](https://partner.microsoft.com/dashboard), through the Learning option of the Action Pack or of a competency.`,
    sv: `Du behöver vara **MPN partner admin** eller **MPN account admin**.

Har du en annan roll kan du be en kollega med någon av dem att registrera företaget i [Partner Center](https://partner.microsoft.com/dashboard), via Learning-alternativet i Action Pack eller i en kompetens.`,
  },
  followUps: ['learning-enroll', 'silver-learning'],
};
