import type { FaqEntry } from '../entry.ts';

export const merger: FaqEntry = {
  id: 'merger',
  facts: ['B18', 'R18', 'R17'],
  source: { document: '003', section: 'Product licenses' },
  question: {
    en: 'We merged with or acquired another partner. Do we keep all our licences and benefits?',
    sv: 'Vi har gått ihop med eller köpt en annan partner. Får vi behålla alla licenser och förmåner?',
  },
  label: {
    en: 'Benefits after merger or acquisition',
    sv: 'Förmåner efter fusion eller förvärv',
  },
  answer: {
    en: `Yes, but only until the next renewal: when you merge accounts in Partner Center, each account's benefits first stay as they are. At renewal they are set for the company's Partner global account:

- **Action Pack**: the company may buy one per Partner global account.
- **Competency**: you get one package of core benefits, at your highest attainment, plus the competency-specific benefits you are eligible for.

Read [Merge accounts](https://learn.microsoft.com/partner-center/merge-accounts) first, to see whether a merge suits your company.`,
    sv: `Ja, men bara till nästa förnyelse: när ni slår ihop konton i Partner Center ligger varje kontos förmåner först kvar som de är. Vid förnyelsen fastställs de för företagets Partner global account:

- **Action Pack**: företaget får köpa ett per Partner global account.
- **Kompetens**: ni får ett paket med grundförmåner, på er högsta uppnådda nivå, plus de kompetensspecifika förmåner ni har rätt till.

Läs först [Slå ihop konton](https://learn.microsoft.com/partner-center/merge-accounts) för att se om en sammanslagning passar ert företag.`,
  },
  followUps: ['how-many-licenses', 'renew-competency', 'renew-action-pack'],
};
