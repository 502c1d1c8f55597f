import type { FaqEntry } from '../entry.ts';

export const puAccess: FaqEntry = {
  id: 'pu-access',
  facts: ['M2', 'R9'],
  source: { document: '004', section: 'Get Partner University access' },
  question: {
    en: 'How do I get Partner University access in Partner Center?',
    sv: 'Hur får jag tillgång till Partner University i Partner Center?',
  },
  label: {
    en: 'Get Partner University access',
    sv: 'Få tillgång till Partner University',
  },
  answer: {
    en: `You associate your Partner University account yourself, on your profile page:

1. Sign in to the [Partner Center dashboard](https://partner.microsoft.com/dashboard) with your work account.
2. Select the blue **My Profile** icon in the upper right corner.
3. Under **Your Learning**, select **Get Partner University Access**.
4. Enter your Partner University credentials, not the ones for Partner Center.

Your assessments show in the skills report within 72 hours. A newly passed assessment may take 7–10 days, according to this page; the skills report page says up to 72 hours.

To undo it, select **Remove access**.`,
    sv: `Du kopplar själv ditt Partner University-konto på din profilsida:

1. Logga in i [Partner Center](https://partner.microsoft.com/dashboard) med ditt arbetskonto.
2. Välj den blå ikonen **My Profile** uppe till höger.
3. Välj **Get Partner University Access** under **Your Learning**.
4. Ange inloggningen till Partner University, inte den till Partner Center.

Dina bedömningar syns i kompetensrapporten inom 72 timmar. En nyligen godkänd bedömning kan enligt den här sidan ta 7–10 dagar; sidan om kompetensrapporten säger upp till 72 timmar.

Vill du ta bort kopplingen väljer du **Remove access**.`,
  },
  followUps: ['link-mcid', 'same-credentials', 'skills-delay'],
};
