import type { FaqEntry } from '../entry.ts';

export const vsTrialExpired: FaqEntry = {
  id: 'vs-trial-expired',
  facts: ['B12', 'B13', 'B14', 'B19'],
  source: { document: '003', section: 'Product licenses' },
  question: {
    en: 'We have paid for the Action Pack. Why does Visual Studio still say that the trial has expired?',
    sv: 'Vi har betalat Action Pack. Varför säger Visual Studio ändå att provperioden har gått ut?',
  },
  label: {
    en: 'Visual Studio says trial expired',
    sv: 'Visual Studio: provperioden slut',
  },
  answer: {
    en: `Paying is not enough: a Visual Studio subscription from your benefits must be assigned to a person and activated before it is valid.

1. See in Partner Center which benefits your company has, and whether a subscription has been assigned to you. The admin who manages your benefits knows.
2. Activate it, and use it with your own account: it is licensed per user, and sharing sign-in details is prohibited.
3. Check the edition: the Action Pack includes Visual Studio Professional only, not Enterprise.

The page does not explain Visual Studio's own messages. If the trial still ends, ask [Partner Center support](https://partner.microsoft.com/support).`,
    sv: `Det räcker inte att betala: en Visual Studio-prenumeration från förmånerna måste tilldelas en person och aktiveras innan den gäller.

1. Se i Partner Center vilka förmåner företaget har, och om en prenumeration är tilldelad dig. Den admin som sköter era förmåner vet det.
2. Aktivera den, och använd den med ditt eget konto: den licensieras per användare, och det är förbjudet att dela inloggningsuppgifter.
3. Kontrollera utgåvan: i Action Pack ingår bara Visual Studio Professional, inte Enterprise.

Sidan förklarar inte Visual Studios egna meddelanden. Tar provperioden ändå slut kan ni fråga [Partner Centers support](https://partner.microsoft.com/support).`,
  },
  followUps: ['vs-enterprise', 'share-vs', 'how-many-licenses'],
};
