import type { FaqEntry } from '../entry.ts';

export const licensesAfterLapse: FaqEntry = {
  id: 'licenses-after-lapse',
  facts: ['B11'],
  source: { document: '003', section: 'Product licenses' },
  question: {
    en: 'May we keep using the on-premises licences if we do not renew?',
    sv: 'Får vi fortsätta använda licenserna för lokalt installerad programvara om vi inte förnyar?',
  },
  label: {
    en: 'Licences if you do not renew',
    sv: 'Licenserna om ni inte förnyar',
  },
  answer: {
    en: `No, the on-premises licences that come with a competency or an Action Pack are not perpetual: you may use them only during your membership.

If you choose not to renew, do one of the following:

- obtain licence rights through commercial licensing
- uninstall the on-premises software that you got through the Microsoft Partner Network

More in the [Microsoft Partner Network Programs Guide](https://aka.ms/partner-benefits-use-guide).`,
    sv: `Nej, licenserna för lokalt installerad programvara som ingår i en kompetens eller ett Action Pack gäller inte för evigt: ni får använda dem bara under medlemskapet.

Om ni väljer att inte förnya behöver ni göra ett av följande:

- skaffa licensrättigheter genom kommersiell licensiering
- avinstallera den programvara som ni har fått via Microsoft Partner Network och installerat lokalt

Läs mer i [Microsoft Partner Network Programs Guide](https://aka.ms/partner-benefits-use-guide).`,
  },
  followUps: ['benefits-during-renewal', 'more-licenses', 'renew-action-pack'],
};
