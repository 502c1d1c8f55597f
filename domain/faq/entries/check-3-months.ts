import type { FaqEntry } from '../entry.ts';

export const check3Months: FaqEntry = {
  id: 'check-3-months',
  facts: ['S3', 'R4'],
  source: { document: '001', section: 'Using the skills report' },
  question: {
    en: 'How long before the anniversary should we check whether our competency is at risk?',
    sv: 'Hur långt före årsdagen bör vi kontrollera om kompetensen är i riskzonen?',
  },
  label: {
    en: 'Check your competency in good time',
    sv: 'Kontrollera kompetensen i god tid',
  },
  answer: {
    en: `Check the skills report **at least three months before the competency's anniversary date**. Then your people have time to gain the skills that are missing.

Example: with an anniversary on 15 September, check by 15 June at the latest. (If that month has no such day, take its last day.)

This is advice for those who already hold silver or gold, not a deadline: nothing is lost on that day.`,
    sv: `Titta i kompetensrapporten **minst tre månader före kompetensens årsdag**. Då hinner medarbetarna skaffa de färdigheter som saknas.

Exempel: är årsdagen den 15 september bör ni kontrollera senast den 15 juni. (Finns dagen inte i den månaden gäller månadens sista dag.)

Det är ett råd till er som redan har silver eller guld, ingen tidsgräns: ni förlorar ingenting just den dagen.`,
  },
  followUps: ['skills-report-view', 'renew-competency', 'renewal-window'],
};
