import type { FaqEntry } from '../entry.ts';

export const noUsersFound: FaqEntry = {
  id: 'no-users-found',
  facts: ['S10'],
  source: { document: '001', section: 'Why do I see an error message when I try to download the skills report?' },
  question: {
    en: 'Why do I get “No users found with skills data” when I download the skills report?',
    sv: 'Varför får jag ”No users found with skills data” när jag laddar ned kompetensrapporten?',
  },
  label: {
    en: 'The message “No users found”',
    sv: 'Meddelandet ”No users found”',
  },
  answer: {
    en: `The message can appear for two reasons:

- your account was created directly in Partner Center, or
- none of your users from Partner Membership Center (PMC) had associated their MCPs there before you moved to Partner Center.

Check whether your users have associated their Learning or Partner University accounts with their user accounts in Partner Center. Those who have not can do so themselves under **My Profile** in the [dashboard](https://partner.microsoft.com/dashboard).`,
    sv: `Meddelandet kan visas av två orsaker:

- ert konto skapades direkt i Partner Center, eller
- ingen av era användare från Partner Membership Center (PMC) hade kopplat sina MCP där innan ni flyttade till Partner Center.

Kontrollera om användarna har kopplat sina Learning- eller Partner University-konton till sina användarkonton i Partner Center. De som inte har gjort det kan göra det själva under **My Profile** i [Partner Center](https://partner.microsoft.com/dashboard).`,
  },
  followUps: ['link-mcid', 'pmc-six-months', 'skills-report-prereqs'],
};
