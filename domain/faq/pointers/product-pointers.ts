import type { Pointer } from './pointer.ts';

/** About certifications of a person, and about products. */
export const PRODUCT_POINTERS: readonly Pointer[] = [
  {
    id: 'cert-renewal',
    text: {
      en: "I know how a company renews a competency, but not how a person renews a certification. Microsoft Learn does: the certification's own page there shows when and how.",
      sv: 'Jag kan hur ett företag förnyar en kompetens, men inte hur en person förnyar en certifiering. Det står på Microsoft Learn, där certifieringens egen sida visar när och hur.',
    },
    link: {
      label: { en: 'Renew a certification', sv: 'Förnya en certifiering' },
      url: 'https://learn.microsoft.com/credentials/certifications/renew-your-microsoft-certification',
    },
  },
  {
    id: 'exams',
    text: {
      en: 'I do not know about booking, prices, vouchers and results of exams. **Certification Support** does.',
      sv: 'Jag kan inget om bokning, priser, vouchrar och resultat för prov. Det kan **Certification Support**.',
    },
    link: { label: { en: 'Certification Support', sv: 'Certification Support' }, url: 'https://aka.ms/mcpforum' },
  },
  {
    id: 'learn-profile',
    text: {
      en: 'I do not know about the Microsoft Learn profile itself, with its points, names and transcripts. **Certification Support** does.',
      sv: 'Jag kan inget om själva profilen på Microsoft Learn, med poäng, namn och transcript. Det kan **Certification Support**.',
    },
    link: { label: { en: 'Certification Support', sv: 'Certification Support' }, url: 'https://aka.ms/mcpforum' },
  },
  {
    id: 'mct',
    text: {
      en: "I do not know how one becomes or stays a Microsoft Certified Trainer, nor where trainers get their material. Microsoft's page for trainers does.",
      sv: 'Jag vet inte hur man blir eller förblir Microsoft Certified Trainer, eller var utbildare hämtar sitt material. Det står på Microsofts sida för utbildare.',
    },
    link: {
      label: { en: 'Microsoft Certified Trainer', sv: 'Microsoft Certified Trainer' },
      url: 'https://learn.microsoft.com/credentials/certifications/mct-certification',
    },
  },
  {
    id: 'visual-studio',
    text: {
      en: "I only know the Visual Studio that comes with partner benefits. For other subscriptions and keys, ask your company's subscription administrator or Visual Studio's own support.",
      sv: 'Jag kan bara den Visual Studio som ingår i partnerförmånerna. Om andra prenumerationer och nycklar frågar du er prenumerationsadministratör eller Visual Studios egen support.',
    },
    link: {
      label: { en: 'Visual Studio subscriptions support', sv: 'Support för Visual Studio' },
      url: 'https://visualstudio.microsoft.com/subscriptions/support/',
    },
  },
  {
    id: 'azure-credits',
    text: {
      en: 'I do not know about Azure subscriptions, credits and their bills. The owner of the subscription can ask Azure support.',
      sv: 'Jag kan inget om Azureprenumerationer, krediter och deras fakturor. Den som äger prenumerationen kan fråga Azures support.',
    },
    link: { label: { en: 'Azure support', sv: 'Azures support' }, url: 'https://azure.microsoft.com/support/' },
  },
  {
    id: 'm365-admin',
    text: {
      en: "I do not know about roles, licences and reports in Microsoft 365, Teams or Entra. Your company's IT administrators do; Microsoft's pages for them are here.",
      sv: 'Jag kan inget om roller, licenser och rapporter i Microsoft 365, Teams eller Entra. Det kan företagets it-administratörer, och här finns Microsofts sidor för dem.',
    },
    link: {
      label: { en: 'Microsoft 365 administration', sv: 'Administration av Microsoft 365' },
      url: 'https://learn.microsoft.com/microsoft-365/admin/',
    },
  },
];
