import type { FaqEntry } from '../entry.ts';

export const renewalDate: FaqEntry = {
  id: 'renewal-date',
  facts: ['B2', 'B3', 'R1', 'R3'],
  source: { document: '003', section: 'Membership' },
  question: {
    en: 'Where do I see when we have to renew?',
    sv: 'Var ser jag när vi måste förnya?',
  },
  label: {
    en: 'Find your renewal date',
    sv: 'Hitta ert förnyelsedatum',
  },
  answer: {
    en: `You can work it out from the purchase date: the renewal window opens the day after its anniversary and lasts 30 days. Bought on 1 September 2020: renew from 2 September to 1 October 2021.

- The pages do not say where Partner Center shows the date. The Global admin and MPN admin receive the notices about renewing a competency, up to the anniversary and for 30 days after it.
- If your purchases have been entered here, **renewals** shows an admin their dates. Or tell me what you bought and on which day, and I work it out.

More in [Renew MPN offers](https://learn.microsoft.com/partner-center/renew-mpn-offers).`,
    sv: `Ni kan räkna ut det från köpdatumet: förnyelsefönstret öppnar dagen efter köpets årsdag och är öppet i 30 dagar. Köpte ni den 1 september 2020 kan ni förnya från den 2 september till den 1 oktober 2021.

- Sidorna säger inte var Partner Center visar datumet. Global admin och MPN admin får meddelandena om att en kompetens ska förnyas, fram till årsdagen och i 30 dagar efter den.
- Om era köp är inlagda här visar **förnyelser** datumen för en admin. Eller skriv vad ni köpte och vilken dag, så räknar jag ut det.

Läs mer i [Förnya MPN-erbjudanden](https://learn.microsoft.com/partner-center/renew-mpn-offers).`,
  },
  followUps: ['renewal-window', 'renewal-notices', 'term-anniversary'],
};
