import type { FaqEntry } from '../entry.ts';

export const termMcid: FaqEntry = {
  id: 'term-mcid',
  facts: ['G', 'C6', 'M1'],
  source: {
    document: '004',
    section: 'Link or unlink a Microsoft Certification profile ID (MCID) to a Microsoft Partner Network (MPN) account',
  },
  question: {
    en: 'What does MCID (or MCP ID) mean?',
    sv: 'Vad betyder MCID (eller MCP ID)?',
  },
  label: {
    en: 'What MCID means',
    sv: 'Vad MCID betyder',
  },
  answer: {
    en: `MCID, also written MCP ID, stands for Microsoft Certification profile ID: it identifies a person's Microsoft certification profile, which holds their exams and certifications. Linked to the partner company, it lets those count towards the company's competencies.`,
    sv: `MCID, även skrivet MCP ID, står för Microsoft Certification profile ID: id:t för en persons certifieringsprofil hos Microsoft, där prov och certifieringar finns. När det är kopplat till partnerföretaget kan de räknas för företagets kompetenser.`,
  },
  followUps: ['link-mcid', 'mcid-single', 'mcid-merge'],
};
