import type { FaqEntry } from '../entry.ts';

export const goldLearning: FaqEntry = {
  id: 'gold-learning',
  facts: ['L7', 'R13'],
  source: { document: '002', section: 'Enroll with a gold competency Learning option' },
  question: {
    en: 'What does the gold Learning option require?',
    sv: 'Vad krävs för Learning-alternativet på guldnivå?',
  },
  label: {
    en: 'Get the gold Learning option',
    sv: 'Få Learning-alternativet på guldnivå',
  },
  answer: {
    en: `You must meet that competency's gold-level Learning option requirements, including its gold-level Learning KPIs. This applies both when you enrol and when you renew.

- **Not there yet?** If the KPIs or any other requirement is unmet, you can enrol with the Learning Action Pack or the silver option, whichever level you do meet.
- **Already silver?** You still have to meet all the gold-level requirements. Once you do, a [silver-to-gold upgrade discount](https://learn.microsoft.com/partner-center/mpn-pay-fee-silver-gold-competency#apply-upgrade-discount-when-moving-from-silver-to-gold) may apply.`,
    sv: `Ni måste uppfylla kompetensens krav för Learning-alternativet på guldnivå, och där ingår även Learning-KPI:erna på guldnivå. Det gäller både när ni registrerar er och när ni förnyar.

- **Inte där än?** Om KPI:erna eller något annat krav inte är uppfyllt kan ni registrera er med Learning Action Pack eller på silvernivå, beroende på vilken nivå ni klarar.
- **Redan silver?** Ni måste ändå uppfylla alla krav på guldnivå. När det är klart kan en [rabatt vid uppgradering från silver till guld](https://learn.microsoft.com/partner-center/mpn-pay-fee-silver-gold-competency#apply-upgrade-discount-when-moving-from-silver-to-gold) bli aktuell.`,
  },
  followUps: ['upgrade-discount', 'silver-learning', 'kpi-first-year'],
};
