import type { FaqEntry } from '../entry.ts';

export const associatedNotShown: FaqEntry = {
  id: 'associated-not-shown',
  facts: ['S11', 'R6', 'R9'],
  source: {
    document: '001',
    section: 'A user has associated their skills in Partner Center, but I don’t see it in the skills report',
  },
  question: {
    en: 'A user has linked their account, but the skill is missing from the skills report. What should we check?',
    sv: 'En användare har kopplat sitt konto, men färdigheten saknas i kompetensrapporten. Vad ska vi kontrollera?',
  },
  label: {
    en: 'Account linked but skill missing',
    sv: 'Färdighet saknas trots koppling',
  },
  answer: {
    en: `Check three things:

1. The user's skills really are associated in **Partner Center**.
2. The skill comes from Microsoft Learning or Partner University and is in the requirements of a competency: see **Competencies** in the [dashboard](https://partner.microsoft.com/dashboard) or the [competencies page](https://partner.microsoft.com/membership/competencies).
3. **72 hours** have passed since the user completed the skill. (A page of January 2021 says 7–10 days for a newly passed assessment.)

Still missing? Then the MPN account admin or MPN partner admin contacts [Partner Support](https://partner.microsoft.com/support) with the exported report of users (**User Management** → **Export report of users**) or a screenshot of it, the latest skills report and proof of completion.`,
    sv: `Kontrollera tre saker:

1. Användarens färdigheter är verkligen kopplade i **Partner Center**.
2. Färdigheten kommer från Microsoft Learning eller Partner University och ingår i kraven för en kompetens: se **Competencies** i [Partner Center](https://partner.microsoft.com/dashboard) eller [kompetenssidan](https://partner.microsoft.com/membership/competencies).
3. Det har gått **72 timmar** sedan färdigheten blev klar. (En sida från januari 2021 anger 7–10 dagar för en nyligen godkänd bedömning.)

Saknas den ändå? Då kontaktar MPN account admin eller MPN partner admin [Partner Support](https://partner.microsoft.com/support) med den exporterade användarrapporten (**User Management** → **Export report of users**) eller en skärmbild av den, den senaste kompetensrapporten och bevis på att färdigheten är klar.`,
  },
  followUps: ['support-evidence', 'unlisted-exam', 'skills-delay'],
};
