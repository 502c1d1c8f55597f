import type { FaqEntry } from '../entry.ts';

export const workAccount: FaqEntry = {
  id: 'work-account',
  facts: ['M1'],
  source: { document: '004', section: 'Get Partner University access' },
  question: {
    en: 'Which kind of account should I use to sign in to Partner Center?',
    sv: 'Vilken typ av konto ska jag logga in i Partner Center med?',
  },
  label: {
    en: 'Which account to sign in with',
    sv: 'Vilket konto du loggar in med',
  },
  answer: {
    en: `Use your **work account**: the username and password you have from your MPN partner organisation. Sign in with it on the [Partner Center dashboard](https://partner.microsoft.com/dashboard).

The account must be an active AD account that is associated with your partner organisation; otherwise you cannot link your certifications to the company.

Your Partner University account and your Microsoft certification profile (MCID) have sign-ins of their own. You are asked for those later, when you make the link on your profile page.`,
    sv: `Använd ditt **arbetskonto**, alltså det användarnamn och lösenord som du har från ditt MPN-partnerföretag. Logga in med det i [Partner Center](https://partner.microsoft.com/dashboard).

Det ska vara ett aktivt AD-konto som hör till partnerföretaget, annars går det inte att koppla dina certifieringar till företaget.

Ditt Partner University-konto och din certifieringsprofil hos Microsoft (MCID) har egna inloggningar. Dem fyller du i senare, när du gör kopplingen på din profilsida.`,
  },
  followUps: ['link-mcid', 'link-requirements', 'different-email'],
};
