import type { FaqEntry } from '../entry.ts';

export const coursewareInternal: FaqEntry = {
  id: 'courseware-internal',
  facts: ['L4'],
  source: { document: '002', section: 'Enroll with the Learning Action Pack' },
  question: {
    en: 'Can we buy Microsoft courseware without being a Learning Partner?',
    sv: 'Kan vi köpa kursmaterial från Microsoft utan att vara Learning Partner?',
  },
  label: {
    en: 'Courseware for internal training',
    sv: 'Kursmaterial för intern utbildning',
  },
  answer: {
    en: `Yes, but only at full price and only for internal training, inside your own organisation.

If you want to teach customers or anyone else outside it, you need one Microsoft Certified Trainer (MCT) and have to sign up for the Learning Action Pack.`,
    sv: `Ja, men bara till fullt pris och bara för intern utbildning, alltså inom den egna organisationen.

Vill ni utbilda kunder eller andra utanför organisationen behöver ni en Microsoft Certified Trainer (MCT) och måste teckna Learning Action Pack.`,
  },
  followUps: ['lap-requirements', 'what-is-lap', 'lap-activate'],
};
