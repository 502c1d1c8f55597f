import type { FaqEntry } from '../entry.ts';

export const verifyOrgExams: FaqEntry = {
  id: 'verify-org-exams',
  facts: ['C3'],
  source: {
    document: '000',
    section: 'How can I verify the exams and certifications taken by my organization’s users?',
  },
  question: {
    en: 'How do I check which of our users have passed an exam, certification or assessment?',
    sv: 'Hur kontrollerar jag vilka prov, certifieringar och bedömningar våra användare har klarat?',
  },
  label: {
    en: 'See who has passed an exam',
    sv: 'Se vilka som har klarat ett prov',
  },
  answer: {
    en: `As a Global admin or MPN partner admin, you check it in the skills report:

1. Sign in to the [Partner Center dashboard](https://partner.microsoft.com/dashboard).
2. Select **MPN**, then **Competencies**.
3. Near the top of the page, select **Download skills report**.

In Partner Center you can also see how far your company has come towards a competency's requirements.

Summaries for a chosen period are under **Insights** > **Organization skills**: **Training** (certifications, assessments, exams) and **Microsoft Learn** (modules, learning paths). You may need the role **Report Viewer** or **Executive Report Viewer** for them; the FAQ says to ask your MPN partner admin.`,
    sv: `Som Global admin eller MPN partner admin ser du det i kompetensrapporten:

1. Logga in i [Partner Center](https://partner.microsoft.com/dashboard).
2. Välj **MPN** och sedan **Competencies**.
3. Välj **Download skills report** högt upp på sidan.

I Partner Center kan du också se hur långt företaget har kommit mot kraven för en kompetens.

Sammanställningar för en vald period finns under **Insights** > **Organization skills**: **Training** (certifieringar, bedömningar, prov) och **Microsoft Learn** (moduler, utbildningsvägar). För dem kan du behöva rollen **Report Viewer** eller **Executive Report Viewer**; enligt frågesidan ber du företagets MPN partner admin om den.`,
  },
  followUps: ['insights-training-vs-learn', 'insights-roles', 'skills-report-columns'],
};
