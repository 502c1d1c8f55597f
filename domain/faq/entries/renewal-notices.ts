import type { FaqEntry } from '../entry.ts';

export const renewalNotices: FaqEntry = {
  id: 'renewal-notices',
  facts: ['B2', 'R3'],
  source: { document: '003', section: 'Membership' },
  question: {
    en: 'Who gets the emails about renewing our competency?',
    sv: 'Vem får mejlen om att vår kompetens ska förnyas?',
  },
  label: {
    en: 'Who gets the renewal emails',
    sv: 'Vem som får förnyelsemejlen',
  },
  answer: {
    en: `The people with the Global admin and MPN admin roles in your company receive the renewal notices. They come in the time leading up to your anniversary and for 30 days after it.

The page (February 2021) says this about competencies only and does not name the day of the first notice. If nobody has seen a notice, check in Partner Center who holds those two roles.`,
    sv: `De som har rollerna Global admin och MPN admin hos er får meddelandena om förnyelsen. De skickas under tiden fram till årsdagen och i 30 dagar efter den.

Sidan (februari 2021) säger detta bara om kompetenser och anger inte vilken dag det första meddelandet kommer. Om ingen har sett något kan ni kontrollera i Partner Center vilka som har de två rollerna.`,
  },
  followUps: ['renewal-window', 'renew-competency', 'renewal-business-info'],
};
