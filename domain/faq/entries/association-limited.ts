import type { FaqEntry } from '../entry.ts';

export const associationLimited: FaqEntry = {
  id: 'association-limited',
  facts: ['M10', 'R11', 'D'],
  source: { document: '004', section: 'Frequently asked questions about linking accounts' },
  question: {
    en: 'Why do I get a message that my association is limited, and when can I try again?',
    sv: 'Varför får jag ett meddelande om att min koppling är begränsad, och när kan jag försöka igen?',
  },
  label: {
    en: 'When your association is limited',
    sv: 'När din koppling är begränsad',
  },
  answer: {
    en: `You have reached a limit: to protect against abuse, each person may make only a limited number of associations a year.

1. Look in your profile in [Partner Center](https://partner.microsoft.com/dashboard): it shows the date from which you can start a new association.
2. Try again on or after that date.
3. If it still does not work, contact [support](https://partner.microsoft.com/support).

The page of January 2021 gives no number. Later versions of the page say three a year, 30 days apart.`,
    sv: `Du har nått en gräns. För att förhindra missbruk får varje person bara göra ett begränsat antal kopplingar per år.

1. Titta i din profil i [Partner Center](https://partner.microsoft.com/dashboard). Där står det från vilket datum du kan göra en ny koppling.
2. Försök igen det datumet eller senare.
3. Kontakta [supporten](https://partner.microsoft.com/support) om det inte går då heller.

Sidan från januari 2021 anger inget antal. Senare versioner av sidan säger tre per år, med 30 dagars mellanrum.`,
  },
  followUps: ['mcid-single', 'moved-company', 'mcid-support'],
};
