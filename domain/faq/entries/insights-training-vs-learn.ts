import type { FaqEntry } from '../entry.ts';

export const insightsTrainingVsLearn: FaqEntry = {
  id: 'insights-training-vs-learn',
  facts: ['C3'],
  source: {
    document: '000',
    section: 'How can I verify the exams and certifications taken by my organization’s users?',
  },
  question: {
    en: 'What is the difference between the Training and Microsoft Learn reports in Insights?',
    sv: 'Vad är det för skillnad på rapporterna Training och Microsoft Learn i Insights?',
  },
  label: {
    en: 'Training and Microsoft Learn reports',
    sv: 'Training och Microsoft Learn',
  },
  answer: {
    en: `**Training** shows what your people have passed; **Microsoft Learn** shows what they have studied. Both are summaries for your organisation over a chosen period:

- **Training**: certifications, assessments and exams
- **Microsoft Learn**: completed modules and learning paths

To open them, sign in to the [dashboard](https://partner.microsoft.com/dashboard), select **Insights**, then **Organization skills**, and choose one of the two. You may need the role **Report Viewer** or **Executive Report Viewer**.`,
    sv: `**Training** visar vad medarbetarna har klarat, **Microsoft Learn** vad de har läst. Båda är sammanställningar för företaget under en vald period:

- **Training**: certifieringar, bedömningar och prov
- **Microsoft Learn**: slutförda moduler och utbildningsvägar

Så öppnar du dem: logga in i [Partner Center](https://partner.microsoft.com/dashboard), välj **Insights** och sedan **Organization skills**, och välj en av de två. Du kan behöva rollen **Report Viewer** eller **Executive Report Viewer**.`,
  },
  followUps: ['insights-roles', 'verify-org-exams', 'what-is-skills-report'],
};
