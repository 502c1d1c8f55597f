import type { FaqEntry } from '../entry.ts';

export const skillsReportUse: FaqEntry = {
  id: 'skills-report-use',
  facts: ['S2'],
  source: { document: '001', section: 'Using the skills report' },
  question: {
    en: 'What should an admin use the skills report for?',
    sv: 'Vad ska en administratör använda kompetensrapporten till?',
  },
  label: {
    en: 'How admins use the skills report',
    sv: 'Så används kompetensrapporten',
  },
  answer: {
    en: `Use it to follow your company's skills and plan ahead. The MPN partner admin or Global admin may want to:

- **Check progress from time to time.** When someone leaves, you may lose skills; when someone joins, you may gain some.
- **Plan training**, so that you meet the skills requirements of a new competency or keep one you already have.
- **See that everyone is there:** all technical users should appear, and should promptly have associated their Learn account with their Partner Center account.
- **Go through the details with your users**, so that their latest skills are correct, and help them sort out any problems.`,
    sv: `Till att följa företagets färdigheter och planera framåt. MPN partner admin eller Global admin kan till exempel:

- **Kontrollera läget då och då.** När någon slutar kan ni förlora färdigheter, och när någon börjar kan ni få nya.
- **Planera utbildning**, så att ni uppfyller färdighetskraven för en ny kompetens eller behåller en ni redan har.
- **Se till att alla är med:** alla tekniska användare ska synas och utan dröjsmål ha kopplat sitt Learn-konto till sitt konto i Partner Center.
- **Stämma av med användarna** att deras senaste färdigheter är rätt, och hjälpa till om något krånglar.`,
  },
  followUps: ['check-3-months', 'user-leaves', 'skills-report-view'],
};
