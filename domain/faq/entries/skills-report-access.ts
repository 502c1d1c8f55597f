import type { FaqEntry } from '../entry.ts';

export const skillsReportAccess: FaqEntry = {
  id: 'skills-report-access',
  facts: ['S13', 'M4'],
  source: { document: '001', section: 'Skill report prerequisites' },
  question: {
    en: 'Who may see and download the skills report?',
    sv: 'Vem får se och ladda ned kompetensrapporten?',
  },
  label: {
    en: 'Who may see the skills report',
    sv: 'Vem som får se kompetensrapporten',
  },
  answer: {
    en: `Only people in your company with the Partner Center role **MPN partner admin** or **Global admin** can view or download the skills report.

The same two roles can review the competency status for exams. If you have neither role, ask a colleague who does.`,
    sv: `Bara de i företaget som har rollen **MPN partner admin** eller **Global admin** i Partner Center kan se och ladda ned kompetensrapporten.

Samma två roller kan granska kompetensernas status för prov. Har du ingen av rollerna får du be en kollega som har det.`,
  },
  followUps: ['skills-report-view', 'skills-report-prereqs', 'insights-roles'],
};
