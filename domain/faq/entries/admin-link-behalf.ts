import type { FaqEntry } from '../entry.ts';

export const adminLinkBehalf: FaqEntry = {
  id: 'admin-link-behalf',
  facts: ['M5', 'M6', 'R11', 'R12', 'S2'],
  source: { document: '004', section: 'Frequently asked questions about linking accounts' },
  question: {
    en: 'Can an admin link or unlink MCIDs on behalf of the employees?',
    sv: 'Kan en administratör koppla eller koppla bort MCID åt de anställda?',
  },
  label: {
    en: 'Link MCIDs for your employees',
    sv: 'Koppla MCID åt de anställda',
  },
  answer: {
    en: `No, for privacy reasons each user has to link and unlink their own MCID.

Ask each person to sign in to [Partner Center](https://partner.microsoft.com/dashboard), open **My Profile** and select:

- **Associate Microsoft Learning account** or **Get Partner University Access** to link
- **Remove access** to unlink

As an MPN partner admin or Global admin you can follow up in the skills report that everyone has done it. When someone has left, the Global admin deletes their account and, if the person asks, removes an MCID that is still in the report.`,
    sv: `Nej, av integritetsskäl måste var och en själv koppla och koppla bort sitt MCID.

Be varje person att logga in i [Partner Center](https://partner.microsoft.com/dashboard), öppna **My Profile** och välja:

- **Associate Microsoft Learning account** eller **Get Partner University Access** för att koppla
- **Remove access** för att koppla bort

Som MPN partner admin eller Global admin kan du följa upp i kompetensrapporten att alla har gjort det. När någon har slutat tar Global admin bort kontot och, om personen ber om det, ett MCID som ligger kvar i rapporten.`,
  },
  followUps: ['link-mcid', 'unlink-mcid', 'left-no-access'],
};
