import type { FaqEntry } from '../entry.ts';

export const unlinkMcid: FaqEntry = {
  id: 'unlink-mcid',
  facts: ['M6', 'R11'],
  source: { document: '004', section: 'Frequently asked questions about linking accounts' },
  question: {
    en: 'How do I unlink my MCID from the company?',
    sv: 'Hur kopplar jag bort mitt MCID från företaget?',
  },
  label: {
    en: 'Unlink your MCID',
    sv: 'Koppla bort ditt MCID',
  },
  answer: {
    en: `Select **Remove access** on your profile in Partner Center:

1. Sign in to the [Partner Center dashboard](https://partner.microsoft.com/dashboard).
2. Open **My Profile**.
3. Select **Remove access**.

For privacy reasons only you can do this.

If you are about to link your MCID with another MPN partner company, you can skip this: the old link goes away automatically. If you have left and can no longer sign in, turn to the Global admin of your former company.`,
    sv: `Välj **Remove access** på din profil i Partner Center:

1. Logga in i [Partner Center](https://partner.microsoft.com/dashboard).
2. Öppna **My Profile**.
3. Välj **Remove access**.

Av integritetsskäl är det bara du själv som kan göra det.

Ska du koppla ditt MCID till ett annat MPN-partnerföretag kan du hoppa över det här, för då försvinner den gamla kopplingen automatiskt. Har du slutat och inte längre kan logga in vänder du dig till Global admin på företaget du lämnade.`,
  },
  followUps: ['moved-company', 'left-no-access', 'admin-link-behalf'],
};
