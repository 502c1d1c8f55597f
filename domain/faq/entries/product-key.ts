import type { FaqEntry } from '../entry.ts';

export const productKey: FaqEntry = {
  id: 'product-key',
  facts: ['B9'],
  source: { document: '003', section: 'Product licenses' },
  question: {
    en: 'Do we need a product key to install the on-premises software?',
    sv: 'Behöver vi en produktnyckel för lokalt installerad programvara?',
  },
  label: {
    en: 'When a product key is needed',
    sv: 'När en produktnyckel behövs',
  },
  answer: {
    en: `No, not always: some on-premises products need no product key. Activation is required for:

- Windows server and client operating systems
- all Microsoft Office client applications

More in the [Microsoft Partner Network Programs Guide](https://aka.ms/partner-benefits-use-guide).`,
    sv: `Nej, inte alltid: en del lokalt installerade produkter kräver ingen produktnyckel. Aktivering krävs för:

- Windows-operativsystem för server och klient
- alla klientprogram i Microsoft Office

Läs mer i [Microsoft Partner Network Programs Guide](https://aka.ms/partner-benefits-use-guide).`,
  },
  followUps: ['more-product-keys', 'licenses-after-lapse', 'how-many-licenses'],
};
