import type { FaqEntry } from '../entry.ts';

export const leftNoAccess: FaqEntry = {
  id: 'left-no-access',
  facts: ['M8', 'R12'],
  source: { document: '004', section: 'Frequently asked questions about linking accounts' },
  question: {
    en: 'I have left the company and lost my Partner Center access. How do I get my MCID unlinked?',
    sv: 'Jag har slutat och kommer inte längre in i Partner Center. Hur blir mitt MCID bortkopplat?',
  },
  label: {
    en: 'Unlink your MCID after leaving',
    sv: 'Koppla bort MCID när du har slutat',
  },
  answer: {
    en: `Ask the Global admin of the company you left: they must delete your account once you have gone.

If your MCID still appears as linked to the company in the skills report after that, ask the Global admin to remove you from it.

If you later join another MPN partner company, link your MCID there and the old link goes away automatically.`,
    sv: `Vänd dig till Global admin på företaget du lämnade, som måste ta bort ditt konto när du har slutat.

Om ditt MCID ändå ligger kvar som kopplat till företaget i kompetensrapporten ber du Global admin att ta bort dig från rapporten.

Börjar du senare på ett annat MPN-partnerföretag kopplar du ditt MCID dit, och då försvinner den gamla kopplingen automatiskt.`,
  },
  followUps: ['moved-company', 'unlink-mcid', 'user-leaves'],
};
