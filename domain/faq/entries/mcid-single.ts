import type { FaqEntry } from '../entry.ts';

export const mcidSingle: FaqEntry = {
  id: 'mcid-single',
  facts: ['M1', 'M7', 'R11'],
  source: { document: '004' },
  question: {
    en: 'Can one MCID be linked to two partner companies at the same time?',
    sv: 'Kan ett MCID vara kopplat till två partnerföretag samtidigt?',
  },
  label: {
    en: 'One MCID at two companies',
    sv: 'Ett MCID hos två företag',
  },
  answer: {
    en: `No, an MCID can be linked to only one MPN membership at a time.

If you link it with another company, it is unlinked from the first one automatically. Only you can do this, not an admin.

Think before you switch: each person has a limited number of associations a year, and your profile shows the date from which you can start a new one.`,
    sv: `Nej, ett MCID kan bara vara kopplat till ett MPN-medlemskap åt gången.

Kopplar du det till ett annat företag försvinner kopplingen till det första automatiskt. Det kan bara du själv göra, inte en administratör.

Tänk efter innan du byter: varje person har ett begränsat antal kopplingar per år, och i din profil ser du från vilket datum du kan göra en ny.`,
  },
  followUps: ['moved-company', 'association-limited', 'link-mcid'],
};
