import type { FaqEntry } from '../entry.ts';

export const termPartnerUniversity: FaqEntry = {
  id: 'term-partner-university',
  facts: ['G', 'M2', 'S12'],
  source: { document: '004', section: 'Get Partner University access' },
  question: {
    en: 'What is Partner University?',
    sv: 'Vad är Partner University?',
  },
  label: {
    en: 'What Partner University is',
    sv: 'Vad Partner University är',
  },
  answer: {
    en: `Partner University is Microsoft's training portal for partners, where people take courses and assessments with a separate sign-in. Once you have associated it with your Partner Center account, your assessments show in the skills report; it is one of the two sources that Partner Center recognises.`,
    sv: `Partner University är Microsofts utbildningsportal för partner, där man gör kurser och bedömningar (assessments) med en egen inloggning. När du har kopplat den till ditt konto i Partner Center syns dina bedömningar i kompetensrapporten; den är en av de två källor som Partner Center godtar.`,
  },
  followUps: ['pu-access', 'same-credentials', 'accepted-sources'],
};
