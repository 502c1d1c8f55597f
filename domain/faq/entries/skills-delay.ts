import type { FaqEntry } from '../entry.ts';

export const skillsDelay: FaqEntry = {
  id: 'skills-delay',
  facts: ['C4', 'S5', 'R9'],
  source: {
    document: '000',
    section: 'How long does it take to see the latest user assessments in the Partner Center User Skills Report?',
  },
  question: {
    en: 'How long does it take before a new skill, exam or assessment shows in the skills report?',
    sv: 'Hur lång tid tar det innan en ny färdighet, ett prov eller en bedömning syns i kompetensrapporten?',
  },
  label: {
    en: 'How soon new skills show',
    sv: 'Hur snart nya färdigheter syns',
  },
  answer: {
    en: `Usually up to 72 hours. The documents give different times for different cases:

- **Account associated for the first time:** 24 to 72 hours
- **Newly completed skill:** up to 72 hours
- **Newly passed assessment:** 7–10 days, according to the January 2021 page on linking
- **Merged MCIDs:** up to 24 hours after the merge is confirmed

Only skills relevant to the competencies and programmes in Partner Center are shown.

If a skill is still missing more than 72 hours after it was completed, your MPN account admin or MPN partner admin can contact [Partner Support](https://partner.microsoft.com/support). A newly passed assessment may take until day 10.`,
    sv: `Oftast högst 72 timmar. Dokumenten anger olika tider för olika fall:

- **Konto som kopplas för första gången:** 24–72 timmar
- **Ny färdighet:** högst 72 timmar
- **Nyligen godkänd bedömning:** 7–10 dagar, enligt sidan om koppling från januari 2021
- **Hopslagna MCID:** högst 24 timmar efter att sammanslagningen har bekräftats

Bara färdigheter som är relevanta för kompetenserna och programmen i Partner Center visas.

Saknas en färdighet mer än 72 timmar efter att den blev klar kan företagets MPN account admin eller MPN partner admin kontakta [Partner Support](https://partner.microsoft.com/support). En nyligen godkänd bedömning kan dröja till dag 10.`,
  },
  followUps: ['associated-not-shown', 'support-evidence', 'unlisted-exam'],
};
