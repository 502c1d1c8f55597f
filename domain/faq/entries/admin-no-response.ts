import type { FaqEntry } from '../entry.ts';

export const adminNoResponse: FaqEntry = {
  id: 'admin-no-response',
  facts: ['M9'],
  source: { document: '004', section: 'Frequently asked questions about linking accounts' },
  question: {
    en: 'I sent a user the sign-in details for their work account and hear nothing back. What do I do?',
    sv: 'Jag har skickat inloggningsuppgifter för ett arbetskonto till en användare men får inget svar. Vad gör jag?',
  },
  label: {
    en: 'No reply to the sign-in details',
    sv: 'Inget svar på inloggningsuppgifterna',
  },
  answer: {
    en: `Check the address first, then get in touch with the person:

1. Verify the email address that you used.
2. Contact the user you gave the account information to.

They need that work account to sign in to Partner Center and link their certifications, which you cannot do for them.`,
    sv: `Kontrollera adressen först och hör sedan av dig till personen:

1. Kontrollera att e-postadressen du använde stämmer.
2. Kontakta användaren som du gav kontouppgifterna till.

Personen behöver arbetskontot för att logga in i Partner Center och koppla sina certifieringar, och det kan du inte göra åt någon annan.`,
  },
  followUps: ['admin-link-behalf', 'work-account', 'link-mcid'],
};
