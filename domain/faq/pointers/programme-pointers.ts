import type { Pointer } from './pointer.ts';

/** About other programmes for partners, and about competencies where the documents are silent. */
export const PROGRAMME_POINTERS: readonly Pointer[] = [
  {
    id: 'partner-link',
    text: {
      en: "That is about a customer's subscriptions, and I only know how a person's certifications are linked to the company. For Partner Admin Link, partner of record and CPOR, ask whoever looks after incentives at your company, or read Microsoft's page.",
      sv: 'Det handlar om en kunds prenumerationer, och jag kan bara hur en persons certifieringar kopplas till företaget. Fråga den som sköter incitamenten hos er om Partner Admin Link, partner of record och CPOR, eller läs Microsofts sida.',
    },
    link: {
      label: { en: 'Link a partner ID to a customer', sv: 'Koppla partner-id till en kund' },
      url: 'https://learn.microsoft.com/partner-center/link-partner-id-for-azure-performance-pal-dpor',
    },
  },
  {
    id: 'publisher-verification',
    text: {
      en: "I do not know about app registrations and verified publishers. The admin of your Microsoft Entra tenant can help, with Microsoft's page on publisher verification.",
      sv: 'Jag kan inget om appregistreringar och verifierade utgivare. Den som är admin för er Microsoft Entra-klientorganisation kan hjälpa till, med Microsofts sida om utgivarverifiering.',
    },
    link: {
      label: { en: 'Publisher verification', sv: 'Utgivarverifiering' },
      url: 'https://learn.microsoft.com/entra/identity-platform/publisher-verification-overview',
    },
  },
  {
    id: 'csp',
    text: {
      en: "I do not know about reselling: CSP, customers, their licences and delegated admin. Ask whoever handles CSP at your company, your indirect provider, or Microsoft's pages.",
      sv: 'Jag kan inget om återförsäljning: CSP, kunder, deras licenser och delegerad administration. Fråga den som sköter CSP hos er, er indirect provider eller läs Microsofts sidor.',
    },
    link: {
      label: { en: 'Cloud Solution Provider', sv: 'Cloud Solution Provider' },
      url: 'https://learn.microsoft.com/partner-center/csp-overview',
    },
  },
  {
    id: 'incentives',
    text: {
      en: "I do not know about incentives, payouts and tax details. Ask your company's **Incentives admin**, or read Microsoft's pages about the incentive programmes.",
      sv: 'Jag kan inget om incitament, utbetalningar och skatteuppgifter. Fråga er **Incentives admin** eller läs Microsofts sidor om incitamentsprogrammen.',
    },
    link: {
      label: { en: 'Incentives', sv: 'Incitament' },
      url: 'https://learn.microsoft.com/partner-center/incentives-get-started-intro',
    },
  },
  {
    id: 'marketplace',
    text: {
      en: 'I do not know about marketplace offers, referrals and co-sell. Ask whoever publishes offers at your company, or **Partner Support**.',
      sv: 'Jag kan inget om erbjudanden i marketplace, referrals och co-sell. Fråga den som publicerar erbjudanden hos er, eller **Partner Support**.',
    },
    link: { label: { en: 'Partner Support', sv: 'Partner Support' }, url: 'https://partner.microsoft.com/support' },
  },
  {
    id: 'two-competencies',
    text: {
      en: 'My sources do not say whether one person may be counted in several competencies. It depends on the requirements of each competency; read them on the competencies page, or ask **Partner Support**.',
      sv: 'Mina källor säger inte om en person får räknas i flera kompetenser. Det beror på kraven för var och en. Läs dem på kompetenssidan eller fråga **Partner Support**.',
    },
    link: {
      label: { en: 'Competencies and requirements', sv: 'Kompetenser och krav' },
      url: 'https://partner.microsoft.com/membership/competencies',
    },
  },
];
