import type { FaqEntry } from '../entry.ts';

export const directoryMissing: FaqEntry = {
  id: 'directory-missing',
  facts: ['L13', 'R15'],
  source: { document: '002', section: 'Frequently asked questions about Learning Partner enrollment' },
  question: {
    en: 'Why are we not in the Learning Partner directory, and how do we get added?',
    sv: 'Varför syns vi inte i Learning Partner-katalogen, och hur kommer vi med?',
  },
  label: {
    en: 'Not in the Learning Partner directory',
    sv: 'Saknas i Learning Partner-katalogen',
  },
  answer: {
    en: `You may have to be added to the [directory](https://docs.microsoft.com/learn/certifications/partners) first. Contact [Partner Frontline Support](https://partner.microsoft.com/support) with:

- the name to show in the directory
- the country
- the URL of your Microsoft-themed landing page (on a website you own, about your company only, with no competitors)

It is done by hand and submitted only once a month, in the third week; you then show by the end of the first week of the following month. If you ask after the third week, expect to wait for the next month's round (our reading).`,
    sv: `Ni kan behöva läggas till i [katalogen](https://docs.microsoft.com/learn/certifications/partners) först. Kontakta [Partner Frontline Support](https://partner.microsoft.com/support) med:

- namnet som ska visas i katalogen
- landet
- webbadressen till er landningssida med Microsoft-tema (på en egen webbplats, bara om ert företag och utan konkurrenter)

Uppdateringen görs för hand och skickas in bara en gång i månaden, under tredje veckan. Ni syns senast i slutet av första veckan månaden därpå. Hör ni av er efter tredje veckan får ni räkna med nästa månads omgång (vår tolkning).`,
  },
  followUps: ['directory-url', 'learning-enroll'],
};
