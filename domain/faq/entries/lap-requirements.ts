import type { FaqEntry } from '../entry.ts';

export const lapRequirements: FaqEntry = {
  id: 'lap-requirements',
  facts: ['L4', 'R13'],
  source: { document: '002', section: 'Enroll with the Learning Action Pack' },
  question: {
    en: 'What do we need to qualify for the Learning Action Pack?',
    sv: 'Vad krävs för att vi ska få Learning Action Pack?',
  },
  label: {
    en: 'Qualify for the Learning Action Pack',
    sv: 'Krav för Learning Action Pack',
  },
  answer: {
    en: `You need at least one Microsoft Certified Trainer (MCT). No other Learning KPIs have to be met.

To deliver Microsoft courses outside your own organisation you need both: one MCT and the Learning Action Pack. If you are not a Learning Partner, you can only buy courseware at full price, for internal training.`,
    sv: `Ni behöver minst en Microsoft Certified Trainer (MCT). Inga andra Learning-KPI:er behöver vara uppfyllda.

För att hålla Microsoft-kurser utanför den egna organisationen krävs båda delarna: en MCT och Learning Action Pack. Den som inte är Learning Partner får bara köpa kursmaterial till fullt pris, för intern utbildning.`,
  },
  followUps: ['lap-activate', 'courseware-internal', 'term-mct'],
};
