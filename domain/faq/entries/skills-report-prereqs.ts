import type { FaqEntry } from '../entry.ts';

export const skillsReportPrereqs: FaqEntry = {
  id: 'skills-report-prereqs',
  facts: ['S4', 'S5'],
  source: { document: '001', section: 'Skill report prerequisites' },
  question: {
    en: 'What has to be in place before we can use the skills report?',
    sv: 'Vad måste vara på plats innan vi kan använda kompetensrapporten?',
  },
  label: {
    en: 'Before you use the skills report',
    sv: 'Innan ni använder kompetensrapporten',
  },
  answer: {
    en: `Four things must be in place before you can view the report and count skills towards a competency:

1. Your company is enrolled in the Microsoft Partner Network. If not, go to the [membership page](https://partner.microsoft.com/membership) and select **Join now**.
2. You have the role **MPN partner admin** or **Global admin** in Partner Center.
3. Your users have their own Partner Center user accounts, associated with your company.
4. All users, new employees included, have associated their Microsoft Learning account (MCP ID) with Partner Center and Partner University. The skills then appear within 24 to 72 hours.

Users should have the same email address as in MsCert, Microsoft Learn or the Partner University portal. If it differs, the MPN account admin or Global admin may have to help.`,
    sv: `Fyra saker måste vara på plats innan ni kan se rapporten och räkna färdigheter för en kompetens:

1. Företaget är med i Microsoft Partner Network. Om inte: gå till [medlemskapssidan](https://partner.microsoft.com/membership) och välj **Join now**.
2. Den som ska se rapporten har rollen **MPN partner admin** eller **Global admin** i Partner Center.
3. Användarna har egna användarkonton i Partner Center, kopplade till ert företag.
4. Alla användare, även nyanställda, har kopplat sitt Microsoft Learning-konto (MCP ID) till Partner Center och Partner University. Färdigheterna syns sedan inom 24–72 timmar.

Användarna bör ha samma e-postadress som i MsCert, Microsoft Learn eller Partner University-portalen. Skiljer den sig åt kan MPN account admin eller Global admin behöva hjälpa till.`,
  },
  followUps: ['skills-report-view', 'not-a-member', 'link-mcid'],
};
