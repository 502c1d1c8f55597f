import type { FaqEntry } from '../entry.ts';

export const renewActionPack: FaqEntry = {
  id: 'renew-action-pack',
  facts: ['B3', 'R1', 'R2'],
  source: { document: '003', section: 'Membership' },
  question: {
    en: 'When and how can we renew our Microsoft Action Pack?',
    sv: 'När och hur kan vi förnya vårt Microsoft Action Pack?',
  },
  label: {
    en: 'Renew your Action Pack',
    sv: 'Förnya ert Action Pack',
  },
  answer: {
    en: `You renew the Action Pack in Partner Center during your renewal window, which opens the day after the anniversary of your purchase date and lasts 30 days. Bought on 1 September 2020: renew from 2 September to 1 October 2021.

1. First, a Global admin or Account admin reviews and updates your business information in the company profile. Microsoft may ask for documents that confirm it.
2. Then renew the Action Pack in Partner Center.

You keep your benefits during the window. The page (February 2021) names no competency requirements for the Action Pack. More in [Renew MPN offers](https://learn.microsoft.com/partner-center/renew-mpn-offers).`,
    sv: `Ni förnyar ert Action Pack i Partner Center under förnyelsefönstret, som öppnar dagen efter köpdatumets årsdag och är öppet i 30 dagar. Köpte ni det den 1 september 2020 kan ni förnya från den 2 september till den 1 oktober 2021.

1. Först går en Global admin eller Account admin igenom och uppdaterar företagsuppgifterna i företagsprofilen. Microsoft kan be om handlingar som styrker dem.
2. Därefter förnyar ni ert Action Pack i Partner Center.

Under fönstret har ni kvar förmånerna. Sidan (februari 2021) nämner inga kompetenskrav för Action Pack. Läs mer i [Förnya MPN-erbjudanden](https://learn.microsoft.com/partner-center/renew-mpn-offers).`,
  },
  followUps: ['renewal-window', 'renewal-business-info', 'benefits-during-renewal'],
};
