import type { FaqEntry } from '../entry.ts';

export const acceptedSources: FaqEntry = {
  id: 'accepted-sources',
  facts: ['S12'],
  source: {
    document: '001',
    section: 'A user has associated their skills in Partner Center, but I don’t see it in the skills report',
  },
  question: {
    en: 'Which certificates does Partner Center accept, and do those of other vendors count?',
    sv: 'Vilka intyg godtar Partner Center, och räknas certifikat från andra leverantörer?',
  },
  label: {
    en: 'Which certificates are accepted',
    sv: 'Vilka intyg som godtas',
  },
  answer: {
    en: `Partner Center recognises certifications from two sources only: **Microsoft Learning** and **Partner University**. Certificates from anywhere else, OpenedX for example, do not count.

As proof of a completed skill, the page gives two examples:

- a Microsoft Certification official transcript
- a Microsoft online training course completion certificate`,
    sv: `Partner Center godtar certifieringar från bara två källor: **Microsoft Learning** och **Partner University**. Intyg från andra håll, till exempel OpenedX, räknas inte.

Som bevis på att en färdighet är klar ger sidan två exempel:

- Microsofts officiella certifieringsutdrag (Microsoft Certification official transcript)
- ett intyg på en genomförd onlineutbildning hos Microsoft`,
  },
  followUps: ['unlisted-exam', 'support-evidence', 'competency-requirements'],
};
