import type { FaqEntry } from '../entry.ts';

export const insightsRoles: FaqEntry = {
  id: 'insights-roles',
  facts: ['C3', 'R19'],
  source: {
    document: '000',
    section: 'How can I verify the exams and certifications taken by my organization’s users?',
  },
  question: {
    en: 'Which role do I need to see the Insights reports in Partner Center?',
    sv: 'Vilken roll behöver jag för att se Insights-rapporterna i Partner Center?',
  },
  label: {
    en: 'Roles for the Insights reports',
    sv: 'Roller för Insights-rapporterna',
  },
  answer: {
    en: `You may need one of two Insights roles: **Report Viewer** or **Executive Report Viewer**.

The FAQ of October 2020 says to ask your MPN partner admin for access. If they cannot assign the role, turn to a Global admin or Account admin: Microsoft's permissions page, in a copy from July 2021, says that an MPN partner admin can see roles but not assign them.`,
    sv: `Du kan behöva en av de två Insights-rollerna **Report Viewer** och **Executive Report Viewer**.

Enligt frågesidan från oktober 2020 ska du be företagets MPN partner admin om åtkomst. Går det inte den vägen vänder du dig till en Global admin eller Account admin. På Microsofts behörighetssida, i en kopia från juli 2021, står det att en MPN partner admin kan se roller men inte tilldela dem.`,
  },
  followUps: ['insights-training-vs-learn', 'verify-org-exams', 'skills-report-access'],
};
