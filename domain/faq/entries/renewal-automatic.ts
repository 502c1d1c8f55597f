import type { FaqEntry } from '../entry.ts';

export const renewalAutomatic: FaqEntry = {
  id: 'renewal-automatic',
  facts: ['B2', 'B3', 'B5', 'R1', 'R2'],
  source: { document: '003', section: 'Membership' },
  question: {
    en: 'Are our competencies and our Action Pack renewed automatically?',
    sv: 'Förnyas våra kompetenser och vårt Action Pack automatiskt?',
  },
  label: {
    en: 'Automatic renewal',
    sv: 'Automatisk förnyelse',
  },
  answer: {
    en: `No automatic renewal is described: your company renews each offer itself in Partner Center, during the renewal window. It opens the day after the anniversary of the purchase date and lasts 30 days.

1. First, a Global admin or Account admin reviews and updates your business information.
2. For a competency, you then meet the performance requirements and validate the exams and skills. For the Action Pack the page names no such requirements.
3. Pay within the window: the annual fee of the competency, or the Action Pack.

You keep access to your benefits during the window. Once the membership has expired, they are lost. More in [Renew MPN offers](https://learn.microsoft.com/partner-center/renew-mpn-offers).`,
    sv: `Någon automatisk förnyelse beskrivs inte: företaget förnyar varje erbjudande självt i Partner Center under förnyelsefönstret. Det öppnar dagen efter köpdatumets årsdag och är öppet i 30 dagar.

1. Först går en Global admin eller Account admin igenom och uppdaterar företagsuppgifterna.
2. För en kompetens ska ni sedan uppfylla prestationskraven och validera prov och färdigheter. För Action Pack nämner sidan inga sådana krav.
3. Betala inom fönstret: kompetensens årsavgift eller Action Pack.

Under fönstret har ni kvar förmånerna. När medlemskapet har gått ut är de förlorade. Läs mer i [Förnya MPN-erbjudanden](https://learn.microsoft.com/partner-center/renew-mpn-offers).`,
  },
  followUps: ['renewal-window', 'renew-competency', 'renew-action-pack'],
};
