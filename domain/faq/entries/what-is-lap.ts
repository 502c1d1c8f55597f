import type { FaqEntry } from '../entry.ts';

export const whatIsLap: FaqEntry = {
  id: 'what-is-lap',
  facts: ['L3', 'R13'],
  source: { document: '002', section: 'Enroll with the Learning Action Pack' },
  question: {
    en: 'What is the Learning Action Pack?',
    sv: 'Vad är Learning Action Pack?',
  },
  label: {
    en: 'What the Learning Action Pack is',
    sv: 'Vad Learning Action Pack är',
  },
  answer: {
    en: `The Learning Action Pack is the entry level of the Learning Partner programme. It is meant for organisations that are new to training with Microsoft courseware: you buy the pack and become a Learning Partner. You need at least one Microsoft Certified Trainer (MCT), but no other Learning KPIs.

It gives you offers or discounts on the Courseware Marketplace, and benefits that help you build expertise across Microsoft product lines.

Once you reach the required KPIs and meet the other requirements, you can choose to upgrade to a silver or gold Learning option.`,
    sv: `Learning Action Pack är instegsnivån i Learning Partner-programmet. Paketet är till för organisationer som inte har hållit utbildningar med Microsofts kursmaterial tidigare: ni köper det och blir Learning Partner. Det krävs minst en Microsoft Certified Trainer (MCT), men inga andra Learning-KPI:er.

Ni får erbjudanden eller rabatter på Courseware Marketplace och förmåner som hjälper er att bygga upp kunnande om olika Microsoft-produkter.

När ni når KPI:erna och uppfyller övriga krav kan ni välja att gå upp till ett Learning-alternativ på silver- eller guldnivå.`,
  },
  followUps: ['lap-requirements', 'lap-activate', 'map-vs-lap'],
};
