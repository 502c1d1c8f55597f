import type { FaqEntry } from '../entry.ts';

export const silverLearning: FaqEntry = {
  id: 'silver-learning',
  facts: ['L6', 'R13'],
  source: { document: '002', section: 'Enroll with a silver competency Learning option' },
  question: {
    en: 'How do we get the silver Learning option of a competency?',
    sv: 'Hur får vi Learning-alternativet för en silverkompetens?',
  },
  label: {
    en: 'Get the silver Learning option',
    sv: 'Få Learning-alternativet på silvernivå',
  },
  answer: {
    en: `First review that competency's silver requirements on the [competencies page](https://partner.microsoft.com/membership/competencies) and make sure you meet them. Then:

1. Commit to the **Performance Requirements** in the Learning Program Performance Guidelines, found on the [Learning Resources site](https://partner.microsoft.com/marketing/learning-resources#/).
2. Meet the **Microsoft Certified Trainer (MCT) Requirements**.
3. Meet the **Exam Requirements**.
4. Sign in to the [dashboard](https://partner.microsoft.com/dashboard), choose **MPN**, then **Membership Offers**, and [subscribe](https://learn.microsoft.com/partner-center/mpn-get-action-pack) to the silver level. See also [paying the competency fee](https://learn.microsoft.com/partner-center/mpn-pay-fee-silver-gold-competency).

The page says “commit”, but also that KPIs must be met from the first year; ask [support](https://partner.microsoft.com/support) which applies to you.`,
    sv: `Börja med att läsa kompetensens silverkrav på [kompetenssidan](https://partner.microsoft.com/membership/competencies) och se till att ni uppfyller dem. Gör sedan så här:

1. Åta er att uppfylla **Performance Requirements** enligt Learning Program Performance Guidelines, som finns på [Learning Resources](https://partner.microsoft.com/marketing/learning-resources#/).
2. Uppfyll **Microsoft Certified Trainer (MCT) Requirements**.
3. Uppfyll **Exam Requirements**.
4. Logga in i [Partner Center](https://partner.microsoft.com/dashboard), välj **MPN** och sedan **Membership Offers**, och [teckna](https://learn.microsoft.com/partner-center/mpn-get-action-pack) kompetensen på silvernivå. Se även [betala kompetensavgiften](https://learn.microsoft.com/partner-center/mpn-pay-fee-silver-gold-competency).

Sidan talar om ett åtagande men också om att KPI:erna ska vara uppfyllda från första året; fråga [supporten](https://partner.microsoft.com/support) vad som gäller er.`,
  },
  followUps: ['gold-learning', 'learning-option-competencies', 'kpi-first-year'],
};
