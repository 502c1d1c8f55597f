import type { FaqEntry } from '../entry.ts';

export const renewCompetency: FaqEntry = {
  id: 'renew-competency',
  facts: ['B2', 'R1', 'R2', 'R3'],
  source: { document: '003', section: 'Membership' },
  question: {
    en: 'How do we renew a competency, and what does it require?',
    sv: 'Hur förnyar vi en kompetens, och vad måste vi uppfylla?',
  },
  label: {
    en: 'Renew a competency',
    sv: 'Förnya en kompetens',
  },
  answer: {
    en: `You renew a competency in Partner Center every year, within your renewal window. In February 2021 this is what it took:

1. A Global admin or Account admin reviews and updates the business information. Microsoft may ask for supporting documents.
2. Your company meets the competency's performance requirements and validates the required exams and skills.
3. You pay the annual fee within the window.

The window opens the day after the anniversary of your purchase date and lasts 30 days: bought on 1 September 2020, renew from 2 September to 1 October 2021. You keep your benefits during it. Global admin and MPN admin get the notices, up to the anniversary and for 30 days after. More in [Renew MPN offers](https://learn.microsoft.com/partner-center/renew-mpn-offers).`,
    sv: `Ni förnyar kompetensen i Partner Center varje år, inom ert förnyelsefönster. Så här gick det till i februari 2021:

1. En Global admin eller Account admin går igenom och uppdaterar företagsuppgifterna. Microsoft kan be om underlag.
2. Företaget uppfyller kompetensens prestationskrav och visar att de prov och färdigheter som krävs finns på plats.
3. Ni betalar årsavgiften inom fönstret.

Fönstret öppnar dagen efter köpdatumets årsdag och är öppet i 30 dagar: köpte ni den 1 september 2020 kan ni förnya från den 2 september till den 1 oktober 2021. Under tiden har ni kvar förmånerna. Global admin och MPN admin får meddelandena om förnyelsen, fram till årsdagen och i 30 dagar efter den. Läs mer i [Förnya MPN-erbjudanden](https://learn.microsoft.com/partner-center/renew-mpn-offers).`,
  },
  followUps: ['renewal-window', 'benefits-during-renewal', 'competency-requirements'],
};
