import type { Localized } from '../language.ts';

/** A page that is the source of answers; `speaksOf` is the month (`YYYY-MM`) whose rules it describes. */
export type SourceDocument = {
  readonly title: Localized;
  readonly url: string;
  readonly speaksOf: string;
};

const PARTNER_CENTER = 'https://learn.microsoft.com/partner-center';

export const DOCUMENTS = {
  '000': {
    title: { en: 'Competencies – frequently asked questions', sv: 'Kompetenser – vanliga frågor' },
    url: `${PARTNER_CENTER}/competencies-faq`,
    speaksOf: '2020-10',
  },
  '001': {
    title: { en: 'Using the skills report', sv: 'Använda kompetensrapporten' },
    url: `${PARTNER_CENTER}/mpn-skills-report`,
    speaksOf: '2021-02',
  },
  '002': {
    title: { en: 'Enroll as a Microsoft Learning Partner', sv: 'Registrera er som Microsoft Learning Partner' },
    url: `${PARTNER_CENTER}/mpn-benefits-map-competency-learning-option-enroll`,
    speaksOf: '2021-02',
  },
  '003': {
    title: {
      en: 'Microsoft Partner Network benefits FAQ',
      sv: 'Vanliga frågor om förmåner i Microsoft Partner Network',
    },
    url: `${PARTNER_CENTER}/benefits-faq-new`,
    speaksOf: '2021-02',
  },
  '004': {
    title: {
      en: 'Link or unlink an MCID to an MPN account',
      sv: 'Koppla ett MCID till ett MPN-konto eller koppla bort det',
    },
    url: `${PARTNER_CENTER}/ms-learn-associate`,
    speaksOf: '2021-01',
  },
  'introduction-to-pcs': {
    title: {
      en: 'Introduction to Solutions Partner designations',
      sv: 'Introduktion till Solutions Partner-utmärkelserna',
    },
    url: `${PARTNER_CENTER}/introduction-to-pcs`,
    speaksOf: '2023-10',
  },
  'partner-contribution-indicators': {
    title: { en: 'Partner Contribution Indicators', sv: 'Partner Contribution Indicators' },
    url: `${PARTNER_CENTER}/partner-contribution-indicators`,
    speaksOf: '2021-07',
  },
} as const satisfies Record<string, SourceDocument>;

export type DocumentId = keyof typeof DOCUMENTS;
