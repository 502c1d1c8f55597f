import type { FaqEntry } from '../entry.ts';

export const linkMcid: FaqEntry = {
  id: 'link-mcid',
  facts: ['M3', 'M5', 'C6'],
  source: { document: '004', section: 'Associate a Microsoft Learning account' },
  question: {
    en: 'How do I link my MCID or Microsoft Learning account to our company in Partner Center?',
    sv: 'Hur kopplar jag mitt MCID eller Microsoft Learning-konto till företaget i Partner Center?',
  },
  label: {
    en: 'Link your MCID',
    sv: 'Koppla ditt MCID',
  },
  answer: {
    en: `You link it yourself on your profile page; for privacy reasons nobody else can do it for you.

1. Sign in to the [Partner Center dashboard](https://partner.microsoft.com/dashboard) with your work account.
2. Select **My Profile** in the upper right corner.
3. Scroll down to **Microsoft exams and certifications** and select **Associate Microsoft Learning account**.
4. Enter the username and password for your Microsoft certification profile (MCID).

If that sign-in is the same as for Partner University, choose **Use email@address to associate my Microsoft Learning account**.

You can also select **Get Partner University Access** under **Your Learning** and enter your Partner University credentials.`,
    sv: `Du kopplar det själv på din profilsida. Av integritetsskäl kan ingen annan göra det åt dig.

1. Logga in i [Partner Center](https://partner.microsoft.com/dashboard) med ditt arbetskonto.
2. Välj **My Profile** uppe till höger.
3. Rulla ned till **Microsoft exams and certifications** och välj **Associate Microsoft Learning account**.
4. Ange användarnamn och lösenord till din certifieringsprofil hos Microsoft (MCID).

Är inloggningen densamma som till Partner University väljer du **Use email@address to associate my Microsoft Learning account**.

Du kan också välja **Get Partner University Access** under **Your Learning** och ange inloggningen till Partner University.`,
  },
  followUps: ['link-requirements', 'pu-access', 'skills-delay'],
};
