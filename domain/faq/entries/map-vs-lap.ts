import type { FaqEntry } from '../entry.ts';

export const mapVsLap: FaqEntry = {
  id: 'map-vs-lap',
  facts: ['B4'],
  source: { document: '003', section: 'Membership' },
  question: {
    en: 'What is the difference between the Microsoft Action Pack and the Learning Action Pack?',
    sv: 'Vad är det för skillnad på Microsoft Action Pack och Learning Action Pack?',
  },
  label: {
    en: 'Action Pack or Learning Action Pack',
    sv: 'Action Pack eller Learning Action Pack',
  },
  answer: {
    en: `The Microsoft Action Pack helps you get to know Microsoft technology and build your own solution or service; the Learning Action Pack is for businesses that train others.

- **Microsoft Action Pack**: a set of resources. A company can buy one, with or without a competency.
- **Learning Action Pack**: the entry level of the Learning Partner programme, with discounts on courseware, and with benefits that build expertise in Microsoft's product lines. See the [Learning option material](https://partner.microsoft.com/asset/collection/learning-option-enrollment#/).

The licences of both are in the [licence table](https://assetsprod.microsoft.com/microsoft-action-pack-license-table.pdf).`,
    sv: `Microsoft Action Pack hjälper er att lära känna Microsofts teknik och bygga en egen lösning eller tjänst, medan Learning Action Pack är till för företag som utbildar andra.

- **Microsoft Action Pack**: en samling resurser. Ett företag kan köpa ett, med eller utan kompetens.
- **Learning Action Pack**: instegsnivån i Learning Partner-programmet, med rabatter på kursmaterial och med förmåner som bygger upp kunnande om Microsofts produkter. Se [materialet om Learning-alternativet](https://partner.microsoft.com/asset/collection/learning-option-enrollment#/).

Licenserna för båda står i [licenstabellen](https://assetsprod.microsoft.com/microsoft-action-pack-license-table.pdf).`,
  },
  followUps: ['what-is-lap', 'lap-requirements', 'software-benefits'],
};
