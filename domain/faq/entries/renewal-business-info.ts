import type { FaqEntry } from '../entry.ts';

export const renewalBusinessInfo: FaqEntry = {
  id: 'renewal-business-info',
  facts: ['B2', 'B3', 'R2', 'R19'],
  source: { document: '003', section: 'Membership' },
  question: {
    en: 'Who reviews our business information before a renewal?',
    sv: 'Vem ska gå igenom företagsuppgifterna inför en förnyelse?',
  },
  label: {
    en: 'Business information before renewal',
    sv: 'Företagsuppgifter inför förnyelsen',
  },
  answer: {
    en: `A Global admin or an Account admin at your company must review and update the business information before you renew, whether it is a competency or an Action Pack.

They open the company profile in Partner Center, where they see the status and what needs to be updated. Microsoft may ask for additional documents to verify the information.`,
    sv: `En Global admin eller en Account admin hos er ska gå igenom och uppdatera företagsuppgifterna innan ni förnyar, oavsett om det gäller en kompetens eller ett Action Pack.

Personen öppnar företagsprofilen i Partner Center och ser där status och vad som behöver uppdateras. Microsoft kan be om fler handlingar för att kontrollera uppgifterna.`,
  },
  followUps: ['renew-competency', 'renew-action-pack', 'renewal-notices'],
};
