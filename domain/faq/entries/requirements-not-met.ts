import type { FaqEntry } from '../entry.ts';

export const requirementsNotMet: FaqEntry = {
  id: 'requirements-not-met',
  facts: ['B2', 'B5', 'S3', 'R1', 'R2'],
  source: { document: '003', section: 'Membership' },
  question: {
    en: 'What happens if we do not meet the competency requirements at renewal?',
    sv: 'Vad händer om vi inte uppfyller kompetenskraven vid förnyelsen?',
  },
  label: {
    en: 'Requirements not met at renewal',
    sv: 'Kraven inte uppfyllda vid förnyelsen',
  },
  answer: {
    en: `Then you cannot renew that competency, and you lose its status and benefits. To keep them, you must meet the performance requirements, validate the exams and skills, and pay the annual fee, all within the renewal window. Paying the fee alone is not enough.

- The window opens the day after the anniversary of the purchase date and lasts 30 days. Your benefits continue during it, and are lost when the membership expires.
- The pages name no further time, nor do they say that a competency ends in the middle of the year.
- They advise checking the skills report at least three months before the anniversary.

More in [Renew MPN offers](https://learn.microsoft.com/partner-center/renew-mpn-offers).`,
    sv: `Då kan ni inte förnya den kompetensen, och ni förlorar dess status och förmåner. För att behålla dem måste ni uppfylla prestationskraven, validera prov och färdigheter och betala årsavgiften, allt inom förnyelsefönstret. Det räcker inte att bara betala avgiften.

- Fönstret öppnar dagen efter köpdatumets årsdag och är öppet i 30 dagar. Under den tiden har ni kvar förmånerna, och de är förlorade när medlemskapet går ut.
- Sidorna nämner ingen ytterligare tid, och säger inte heller att en kompetens upphör mitt i året.
- De rekommenderar att ni går igenom kompetensrapporten minst tre månader före årsdagen.

Läs mer i [Förnya MPN-erbjudanden](https://learn.microsoft.com/partner-center/renew-mpn-offers).`,
  },
  followUps: ['check-3-months', 'renew-competency', 'benefits-during-renewal'],
};
