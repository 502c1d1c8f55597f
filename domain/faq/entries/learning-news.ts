import type { FaqEntry } from '../entry.ts';

export const learningNews: FaqEntry = {
  id: 'learning-news',
  facts: ['L15'],
  source: { document: '002', section: 'Use Partner Center to enroll as a Microsoft Learning Partner' },
  question: {
    en: 'Where can we follow news about the Learning programme?',
    sv: 'Var kan vi följa nyheter om Learning-programmet?',
  },
  label: {
    en: 'News about the Learning programme',
    sv: 'Nyheter om Learning-programmet',
  },
  answer: {
    en: `You can follow it in three places:

- the [Microsoft Learn blog](https://techcommunity.microsoft.com/t5/microsoft-learn/ct-p/MicrosoftLearn), for announcements
- the [Learning Partner Yammer page](https://web.yammer.com/main/groups/eyJfdHlwZSI6Ikdyb3VwIiwiaWQiOiI4NDU0NDI3In0/all)
- the [Learning Resources page](https://partner.microsoft.com/marketing/learning-resources#/), for programme documents and recordings of the monthly community calls`,
    sv: `Ni kan följa nyheterna på tre ställen:

- [Microsoft Learn-bloggen](https://techcommunity.microsoft.com/t5/microsoft-learn/ct-p/MicrosoftLearn), med nyheter om programmet
- [Learning Partner-sidan på Yammer](https://web.yammer.com/main/groups/eyJfdHlwZSI6Ikdyb3VwIiwiaWQiOiI4NDU0NDI3In0/all)
- sidan [Learning Resources](https://partner.microsoft.com/marketing/learning-resources#/), med programdokument och inspelningar av de månatliga community-mötena`,
  },
  followUps: ['learning-enroll', 'learning-success'],
};
