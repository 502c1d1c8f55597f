import type { FaqEntry } from '../entry.ts';

export const pciScore: FaqEntry = {
  id: 'pci-score',
  facts: ['C7', 'D1'],
  source: { document: 'partner-contribution-indicators' },
  question: {
    en: 'How is the Cloud Business Applications competency scored?',
    sv: 'Hur poängsätts kompetensen Cloud Business Applications?',
  },
  label: {
    en: 'Cloud Business Applications scoring',
    sv: 'Poäng för Cloud Business Applications',
  },
  answer: {
    en: `It is scored with Partner Contribution Indicators (PCI), up to 100 points in all. From April 2021 the scale is:

- **1–59 points:** neither silver nor gold
- **60–79:** the silver requirements are met
- **80–100:** the gold requirements are met

Seven indicators give points, at most:

- Net new revenue: 10
- Net customer adds: 10
- Functional consultants: 15
- Functional consultant growth: 15 (all or nothing)
- Developers: 5
- New large deployments: 20
- Monthly active user growth: 25

The associations that count are CSP, CPOR and DPOR on a paid subscription. On the 20th of each month the data is refreshed with the previous month's figures.`,
    sv: `Den poängsätts med Partner Contribution Indicators (PCI), som ger högst 100 poäng. Från april 2021 ser skalan ut så här:

- **1–59 poäng:** varken silver eller guld
- **60–79:** kraven för silver är uppfyllda
- **80–100:** kraven för guld är uppfyllda

Sju indikatorer ger poäng, högst:

- Net new revenue (ny nettointäkt): 10
- Net customer adds (nettotillskott av kunder): 10
- Functional consultants (funktionskonsulter): 15
- Functional consultant growth (ökning av dem): 15 (allt eller inget)
- Developers (utvecklare): 5
- New large deployments (nya stora driftsättningar): 20
- Monthly active user growth (ökning av aktiva användare per månad): 25

De partnerkopplingar som räknas är CSP, CPOR och DPOR på en betald prenumeration. Den 20:e varje månad uppdateras uppgifterna med föregående månads siffror.`,
  },
  followUps: ['term-pci', 'performance-missing', 'programme-today'],
};
