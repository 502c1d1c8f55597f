import type { FaqEntry } from '../entry.ts';

export const sameCredentials: FaqEntry = {
  id: 'same-credentials',
  facts: ['M3'],
  source: { document: '004', section: 'Associate a Microsoft Learning account' },
  question: {
    en: 'My Microsoft Learning sign-in is the same as my Partner University sign-in. What do I choose?',
    sv: 'Jag har samma inloggning till Microsoft Learning som till Partner University. Vad väljer jag då?',
  },
  label: {
    en: 'Same sign-in as Partner University',
    sv: 'Två konton med samma inloggning',
  },
  answer: {
    en: `Choose **Use email@address to associate my Microsoft Learning account**, which is meant for exactly this case.

1. Sign in to the [Partner Center dashboard](https://partner.microsoft.com/dashboard) and open your profile page.
2. Scroll down to **Microsoft exams and certifications** and select **Associate Microsoft Learning account**.
3. Select **Use email@address to associate my Microsoft Learning account**.

If the two sign-ins differ, enter the credentials for your Microsoft certification profile (MCID) instead.`,
    sv: `Välj **Use email@address to associate my Microsoft Learning account**, som är till för just det fallet.

1. Logga in i [Partner Center](https://partner.microsoft.com/dashboard) och öppna din profilsida.
2. Rulla ned till **Microsoft exams and certifications** och välj **Associate Microsoft Learning account**.
3. Välj **Use email@address to associate my Microsoft Learning account**.

Har du olika inloggningar anger du i stället den till din certifieringsprofil hos Microsoft (MCID).`,
  },
  followUps: ['link-mcid', 'pu-access', 'different-email'],
};
