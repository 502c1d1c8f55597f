import type { FaqEntry } from '../entry.ts';

export const mcidSupport: FaqEntry = {
  id: 'mcid-support',
  facts: ['M11'],
  source: { document: '004', section: 'How to get support' },
  question: {
    en: 'Who helps me when linking or unlinking an MCID fails?',
    sv: 'Vem hjälper mig när det inte går att koppla eller koppla bort ett MCID?',
  },
  label: {
    en: 'Help with MCID problems',
    sv: 'Hjälp vid problem med MCID',
  },
  answer: {
    en: `It depends on the problem:

- **Linking or unlinking**: for a technical problem that these answers do not solve, open a ticket with [Microsoft support](https://partner.microsoft.com/support).
- **Merging MCIDs**: for questions about combining certification profiles, contact [Certification Support](https://aka.ms/mcpforum).`,
    sv: `Det beror på vad som krånglar:

- **Koppla eller koppla bort**: öppna ett ärende hos [Microsofts support](https://partner.microsoft.com/support) om du har ett tekniskt problem som svaren här inte löser.
- **Slå ihop MCID**: kontakta [Certification Support](https://aka.ms/mcpforum) med frågor om att slå ihop certifieringsprofiler.`,
  },
  followUps: ['mcid-merge', 'association-limited', 'support-evidence'],
};
