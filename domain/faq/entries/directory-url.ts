import type { FaqEntry } from '../entry.ts';

export const directoryUrl: FaqEntry = {
  id: 'directory-url',
  facts: ['L13'],
  source: { document: '002', section: 'Frequently asked questions about Learning Partner enrollment' },
  question: {
    en: 'What are the requirements for our landing page in the Learning Partner directory?',
    sv: 'Vilka krav ställs på landningssidan som vi anger för Learning Partner-katalogen?',
  },
  label: {
    en: 'Landing page for the directory',
    sv: 'Landningssida för partnerkatalogen',
  },
  answer: {
    en: `It should be a Microsoft-themed landing page on a website that your company owns. The page must:

- be about your company only
- show no competitors
- be owned by your company

Send its URL to [Partner Frontline Support](https://partner.microsoft.com/support), together with the name to show in the [directory](https://docs.microsoft.com/learn/certifications/partners) and the country.`,
    sv: `Det ska vara en landningssida med Microsoft-tema på en webbplats som ert företag äger. Sidan måste:

- handla bara om ert företag
- vara fri från konkurrenter
- ägas av ert företag

Skicka webbadressen till [Partner Frontline Support](https://partner.microsoft.com/support), tillsammans med namnet som ska stå i [katalogen](https://docs.microsoft.com/learn/certifications/partners) och landet.`,
  },
  followUps: ['directory-missing', 'learning-news'],
};
