import type { FaqEntry } from '../entry.ts';

export const missedRenewal: FaqEntry = {
  id: 'missed-renewal',
  facts: ['B5', 'B11', 'B19', 'R1'],
  source: { document: '003', section: 'Membership' },
  question: {
    en: 'We have missed the renewal window. What now?',
    sv: 'Vi har missat förnyelsefönstret. Vad gör vi nu?',
  },
  label: {
    en: 'Missed the renewal window',
    sv: 'Missat förnyelsefönstret',
  },
  answer: {
    en: `After the window you can no longer renew, as far as the pages say. You keep access to your benefits only while the membership is active; once it has expired, they are lost.

- **Is it really over?** The window opens the day after the anniversary of the purchase date and lasts 30 days. Bought on 1 September 2020: from 2 September to 1 October 2021.
- **Is there a way back?** The pages describe none. Ask [Partner Support](https://partner.microsoft.com/support).
- **On-premises software:** those licences hold only during the membership. Get commercial licences or uninstall it.

More in [Renew MPN offers](https://learn.microsoft.com/partner-center/renew-mpn-offers).`,
    sv: `Efter fönstret går det inte längre att förnya, så vitt sidorna säger. Förmånerna har ni kvar bara så länge medlemskapet är aktivt. När det har gått ut är de förlorade.

- **Är det verkligen för sent?** Fönstret öppnar dagen efter köpdatumets årsdag och är öppet i 30 dagar. Köpte ni den 1 september 2020: från den 2 september till den 1 oktober 2021.
- **Finns det en väg tillbaka?** Sidorna beskriver ingen. Fråga [Partner Support](https://partner.microsoft.com/support).
- **Lokalt installerad programvara:** de licenserna gäller bara under medlemskapet. Skaffa kommersiella licenser eller avinstallera den.

Läs mer i [Förnya MPN-erbjudanden](https://learn.microsoft.com/partner-center/renew-mpn-offers).`,
  },
  followUps: ['benefits-during-renewal', 'licenses-after-lapse', 'renewal-window'],
};
