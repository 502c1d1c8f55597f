import type { FaqEntry } from '../entry.ts';

export const userLeaves: FaqEntry = {
  id: 'user-leaves',
  facts: ['S2', 'R12', 'M7', 'M8'],
  source: { document: '001', section: 'Using the skills report' },
  question: {
    en: 'What happens to our skills when a certified employee leaves?',
    sv: 'Vad händer med våra färdigheter när en certifierad medarbetare slutar?',
  },
  label: {
    en: 'When a certified employee leaves',
    sv: 'När en certifierad medarbetare slutar',
  },
  answer: {
    en: `Your company may lose the skills that person contributed, so check in the skills report whether a competency is at risk.

1. The **Global admin** must delete the user's account when the person has left.
2. If the person's MCID still appears in the skills report, the person asks the Global admin to remove it.

If the person links their MCID with a new employer, it is unlinked from your company automatically. Only the person can link or unlink it, for privacy reasons.`,
    sv: `Ni kan förlora de färdigheter som personen bidrog med, så se efter i kompetensrapporten om någon kompetens är i riskzonen.

1. **Global admin** måste ta bort användarkontot när personen har slutat.
2. Om personens MCID ändå syns i kompetensrapporten ber personen Global admin att ta bort det därifrån.

Om personen kopplar sitt MCID till en ny arbetsgivare kopplas det automatiskt bort från er. Av integritetsskäl kan bara personen själv koppla eller koppla bort det.`,
  },
  followUps: ['left-no-access', 'moved-company', 'check-3-months'],
};
