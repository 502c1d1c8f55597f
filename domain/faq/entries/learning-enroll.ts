import type { FaqEntry } from '../entry.ts';

export const learningEnroll: FaqEntry = {
  id: 'learning-enroll',
  facts: ['L1', 'R13', 'R19'],
  source: { document: '002', section: 'Use Partner Center to enroll as a Microsoft Learning Partner' },
  question: {
    en: 'How do we enrol as a Microsoft Learning Partner?',
    sv: 'Hur blir vi Microsoft Learning Partner?',
  },
  label: {
    en: 'Become a Learning Partner',
    sv: 'Bli Learning Partner',
  },
  answer: {
    en: `You enrol in [Partner Center](https://partner.microsoft.com/dashboard), in one of two ways:

- **Learning Action Pack**: the Learning option under the Microsoft Action Pack subscription. This is the entry level, for companies with at least one Microsoft Certified Trainer (MCT).
- **Silver or gold competency**: the Learning option that some competencies offer, if you meet the requirements of that level. The [competencies page](https://partner.microsoft.com/membership/competencies) shows which ones.

An MPN partner admin or MPN account admin does it. Enrolment is fully automated, so no business application is needed any more. If you are a new partner, the [Learning option asset collection](https://partner.microsoft.com/asset/collection/learning-option-enrollment#/) explains the process.`,
    sv: `Ni registrerar er i [Partner Center](https://partner.microsoft.com/dashboard), på något av två sätt:

- **Learning Action Pack**: Learning-alternativet under prenumerationen Microsoft Action Pack. Det är instegsnivån, för företag med minst en Microsoft Certified Trainer (MCT).
- **Silver- eller guldkompetens**: det Learning-alternativ som vissa kompetenser har, om ni uppfyller kraven för den nivån. Vilka det gäller står på [kompetenssidan](https://partner.microsoft.com/membership/competencies).

Det är en MPN partner admin eller MPN account admin som gör registreringen. Den är helt automatiserad, så ingen särskild ansökan (business application) behövs längre. Är ni en ny partner hittar ni en genomgång i [materialsamlingen om Learning-alternativet](https://partner.microsoft.com/asset/collection/learning-option-enrollment#/).`,
  },
  followUps: ['learning-roles', 'what-is-lap', 'silver-learning'],
};
