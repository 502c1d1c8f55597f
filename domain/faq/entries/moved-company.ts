import type { FaqEntry } from '../entry.ts';

export const movedCompany: FaqEntry = {
  id: 'moved-company',
  facts: ['M7', 'R11'],
  source: { document: '004', section: 'Frequently asked questions about linking accounts' },
  question: {
    en: 'I moved from one partner company to another. How do I link my MCID with the new one?',
    sv: 'Jag har bytt från ett partnerföretag till ett annat. Hur kopplar jag mitt MCID till det nya?',
  },
  label: {
    en: 'Link your MCID to a new company',
    sv: 'Koppla MCID till ett nytt företag',
  },
  answer: {
    en: `Link your MCID with the new company; it is then unlinked from the old one automatically. You need not unlink it first.

1. Sign in to the [Partner Center dashboard](https://partner.microsoft.com/dashboard) with the work account from your new company.
2. Open **My Profile**.
3. Select **Associate Microsoft Learning account** and enter the sign-in for your certification profile (MCID), or select **Get Partner University Access** and enter your Partner University credentials.

You must do it yourself. The number of associations a year is limited, so if you are stopped, look in your profile for the date from which you can make a new one.`,
    sv: `Koppla ditt MCID till det nya företaget, så försvinner kopplingen till det gamla automatiskt. Du behöver inte koppla bort det först.

1. Logga in i [Partner Center](https://partner.microsoft.com/dashboard) med arbetskontot från ditt nya företag.
2. Öppna **My Profile**.
3. Välj **Associate Microsoft Learning account** och ange inloggningen till din certifieringsprofil (MCID), eller välj **Get Partner University Access** och ange inloggningen till Partner University.

Du måste göra det själv. Antalet kopplingar per år är begränsat, så om det tar stopp kan du se i din profil från vilket datum du kan göra en ny.`,
  },
  followUps: ['link-mcid', 'mcid-single', 'association-limited'],
};
