import type { FaqEntry } from '../entry.ts';

export const benefitsDuringRenewal: FaqEntry = {
  id: 'benefits-during-renewal',
  facts: ['B5', 'R1'],
  source: { document: '003', section: 'Membership' },
  question: {
    en: 'Do we keep our benefits during the 30-day renewal period?',
    sv: 'Har vi kvar förmånerna under förnyelsefönstrets 30 dagar?',
  },
  label: {
    en: 'Benefits during the renewal window',
    sv: 'Förmåner under förnyelsefönstret',
  },
  answer: {
    en: `Yes, you keep your competency and Action Pack benefits for as long as your membership is active, and that includes all 30 days of the renewal window. When a membership expires, access to the benefits is lost.

The sources name no exact expiry day. We read it as the day after the window closes: bought on 1 September 2020, benefits last up to and including 1 October 2021 if you have not renewed. More in [Renew MPN offers](https://learn.microsoft.com/partner-center/renew-mpn-offers).`,
    sv: `Ja, förmånerna från en kompetens eller ett Action Pack har ni kvar så länge medlemskapet är aktivt, och det gäller alla 30 dagar i förnyelsefönstret. När ett medlemskap går ut förlorar ni förmånerna.

Källorna anger ingen exakt dag. Vi tolkar det som dagen efter att fönstret stänger: köpte ni den 1 september 2020 och inte har förnyat gäller förmånerna till och med den 1 oktober 2021. Läs mer i [Förnya MPN-erbjudanden](https://learn.microsoft.com/partner-center/renew-mpn-offers).`,
  },
  followUps: ['renewal-window', 'licenses-after-lapse', 'renew-action-pack'],
};
