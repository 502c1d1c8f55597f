import type { FaqEntry } from '../entry.ts';

export const supportEvidence: FaqEntry = {
  id: 'support-evidence',
  facts: ['S11', 'S12', 'R9'],
  source: {
    document: '001',
    section: 'A user has associated their skills in Partner Center, but I don’t see it in the skills report',
  },
  question: {
    en: 'What do we send to Partner Support when a skill is missing?',
    sv: 'Vad skickar vi till Partner Support när en färdighet saknas?',
  },
  label: {
    en: 'What to send to Partner Support',
    sv: 'Vad ni skickar till Partner Support',
  },
  answer: {
    en: `Send three things to [Partner Support](https://partner.microsoft.com/support):

1. **The exported report of users**, or a screenshot of it: **User Management**, then **Export report of users**. It shows who has Partner University access or an associated Microsoft Learning account. Users can also take a screenshot of **My Profile**.
2. **The latest skills report**, downloaded.
3. **Proof of completion**, for example the Microsoft Certification official transcript or a Microsoft online training completion certificate.

Your MPN account admin or MPN partner admin contacts support once 72 hours have passed since the skill was completed (a newly passed assessment may take 7–10 days). Only Microsoft Learning and Partner University count as sources.`,
    sv: `Skicka tre saker till [Partner Support](https://partner.microsoft.com/support):

1. **Den exporterade användarrapporten**, eller en skärmbild av den: **User Management** och sedan **Export report of users**. Den visar vem som har tillgång till Partner University eller har kopplat ett Microsoft Learning-konto. Användare kan också ta en skärmbild av **My Profile**.
2. **Den senaste kompetensrapporten**, nedladdad.
3. **Bevis på att färdigheten är klar**, till exempel Microsofts officiella certifieringsutdrag (transcript) eller ett intyg på en genomförd onlineutbildning hos Microsoft.

Företagets MPN account admin eller MPN partner admin kontaktar supporten när det har gått 72 timmar sedan färdigheten blev klar (en nyligen godkänd bedömning kan ta 7–10 dagar). Bara Microsoft Learning och Partner University räknas som källor.`,
  },
  followUps: ['associated-not-shown', 'accepted-sources', 'skills-report-view'],
};
