import type { Pointer } from './pointer.ts';

/** About the company's partner account: who may do what in it, its ids, its orders. */
export const ACCOUNT_POINTERS: readonly Pointer[] = [
  {
    id: 'only-admin',
    text: {
      en: "My sources do not say how a company gets back into its partner account once its only admin is gone. Ask a **Global admin** of your Microsoft 365 tenant first, if there still is one. If there is none, Microsoft's support has to help: its page on sign-in says where to turn.",
      sv: 'Mina källor säger inte hur ett företag kommer in på sitt partnerkonto när den enda adminen är borta. Fråga först en **Global admin** för er Microsoft 365-klientorganisation, om det finns någon kvar. Annars måste Microsofts support hjälpa till, och på sidan om inloggning står det vart ni vänder er.',
    },
    link: {
      label: { en: 'When no admin is left', sv: 'Om ingen admin finns kvar' },
      url: 'https://learn.microsoft.com/partner-center/unable-to-sign-in',
    },
  },
  {
    id: 'become-admin',
    text: {
      en: "I do not know who has which role in your Partner Center. Your **Global admin** does, and assigns the roles, under **User management**. Microsoft's page on roles says what each of them may do.",
      sv: 'Jag vet inte vem som har vilken roll i ert Partner Center. Det vet er **Global admin**, som också delar ut rollerna, under **User management**. På Microsofts sida om roller står det vad var och en får göra.',
    },
    link: {
      label: { en: 'Roles in Partner Center', sv: 'Roller i Partner Center' },
      url: 'https://learn.microsoft.com/partner-center/permissions-overview',
    },
  },
  {
    id: 'mpn-id',
    text: {
      en: "I do not know your company's IDs. An **Account admin** or **Global admin** sees them in the company's profile in Partner Center: one for the whole company and one for each location. Microsoft's page on accounts explains which of them is for what.",
      sv: 'Jag känner inte till ert företags id. En **Account admin** eller **Global admin** ser dem i företagsprofilen i Partner Center: ett för hela företaget och ett för varje ort. Microsofts sida om konton förklarar vad de används till.',
    },
    link: {
      label: { en: 'Partner IDs explained', sv: 'Så fungerar partner-id' },
      url: 'https://learn.microsoft.com/partner-center/account-structure',
    },
  },
  {
    id: 'sign-in',
    text: {
      en: "I cannot see or fix Partner Center itself, nor report a fault to those who can. Your **Global admin** can reset passwords and sign-in methods; Microsoft's page on sign-in covers the usual errors, and other ways to its support.",
      sv: 'Jag kan varken se eller laga Partner Center, och inte skicka fel vidare till dem som kan. Er **Global admin** kan återställa lösenord och inloggningsmetoder. Microsofts sida om inloggning tar upp de vanliga felen och andra vägar till supporten.',
    },
    link: {
      label: { en: 'Sign-in to Partner Center', sv: 'Inloggning i Partner Center' },
      url: 'https://learn.microsoft.com/partner-center/unable-to-sign-in',
    },
  },
  {
    id: 'support-hours',
    text: {
      en: 'I do not know the phone numbers, opening hours or support hours that come with a level, and I cannot see your tickets. **Partner Support** knows.',
      sv: 'Jag vet inte telefonnummer, öppettider eller hur många supporttimmar som hör till en nivå, och jag ser inte era ärenden. Det gör **Partner Support**.',
    },
    link: { label: { en: 'Partner Support', sv: 'Partner Support' }, url: 'https://partner.microsoft.com/support' },
  },
  {
    id: 'prices',
    text: {
      en: 'I do not know prices, invoices or refunds, and I cannot see your orders. The price is shown in Partner Center when you buy or renew; **Partner Support** answers questions about a payment.',
      sv: 'Jag vet inget om priser, fakturor eller återbetalningar, och jag ser inte era beställningar. Priset visas i Partner Center när ni köper eller förnyar. Frågor om en betalning svarar **Partner Support** på.',
    },
    link: { label: { en: 'Partner Support', sv: 'Partner Support' }, url: 'https://partner.microsoft.com/support' },
  },
];
