import type { FaqEntry } from '../entry.ts';

export const lapActivate: FaqEntry = {
  id: 'lap-activate',
  facts: ['L5'],
  source: { document: '002', section: 'Enroll with the Learning Action Pack' },
  question: {
    en: 'How do we buy and activate the Learning Action Pack?',
    sv: 'Hur köper och aktiverar vi Learning Action Pack?',
  },
  label: {
    en: 'Buy and activate Learning Action Pack',
    sv: 'Köp och aktivera Learning Action Pack',
  },
  answer: {
    en: `You do it in two steps:

1. Buy or renew it in the same way as a Microsoft Action Pack: follow [Buy or renew a Microsoft Action Pack subscription](https://learn.microsoft.com/partner-center/mpn-get-action-pack).
2. Contact [Partner Frontline Support](https://partner.microsoft.com/support) and ask them to help you set up a new account profile. It gives you access to the Microsoft courseware on the Courseware Marketplace.`,
    sv: `Det görs i två steg:

1. Köp eller förnya det på samma sätt som ett Microsoft Action Pack: följ [Köpa eller förnya en Microsoft Action Pack-prenumeration](https://learn.microsoft.com/partner-center/mpn-get-action-pack).
2. Kontakta [Partner Frontline Support](https://partner.microsoft.com/support) och be om hjälp att lägga upp en ny kontoprofil. Den ger er tillgång till Microsofts kursmaterial på Courseware Marketplace.`,
  },
  followUps: ['lap-requirements', 'what-is-lap', 'renew-action-pack'],
};
