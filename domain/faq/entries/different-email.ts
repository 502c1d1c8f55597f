import type { FaqEntry } from '../entry.ts';

export const differentEmail: FaqEntry = {
  id: 'different-email',
  facts: ['S4', 'R19'],
  source: { document: '001', section: 'Skill report prerequisites' },
  question: {
    en: 'I took my exams with a different email address from the one in Partner Center. What now?',
    sv: 'Jag gjorde mina prov med en annan e-postadress än den i Partner Center. Vad gör jag?',
  },
  label: {
    en: 'Exams taken with another email',
    sv: 'Prov med en annan e-postadress',
  },
  answer: {
    en: `Turn to your **MPN account admin** or **Global admin**: when the addresses differ, you may need help from one of them.

As a rule, have the same email address in Partner Center as you used for your exams or courses in MsCert, Microsoft Learn or the Partner University portal.`,
    sv: `Vänd dig till företagets **MPN account admin** eller **Global admin**: när adresserna skiljer sig åt kan du behöva hjälp av någon av dem.

Huvudregeln är att du har samma e-postadress i Partner Center som när du gjorde dina prov eller kurser i MsCert, Microsoft Learn eller Partner University-portalen.`,
  },
  followUps: ['work-account', 'link-mcid', 'no-skills-user'],
};
