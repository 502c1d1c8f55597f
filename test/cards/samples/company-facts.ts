import { type CompanyFactsContent, companyFactsCard, type FactsNotice } from '../../../cards/company/company-facts.ts';
import { designationForm } from '../../../cards/company/designations/designation-form.ts';
import { generalFactsForm } from '../../../cards/company/general-facts-form.ts';
import { membershipForm } from '../../../cards/company/membership-form.ts';
import { companyPurchases } from '../../../domain/company/company-purchases.ts';
import { pointsText } from '../../../domain/company/state-designation.ts';
import type { DesignationFacts } from '../../../domain/designations/designation-facts.ts';
import type { Language } from '../../../domain/language.ts';
import { MPN_2021 } from '../../../domain/programmes/mpn-2021/mpn-2021.ts';
import type { Samples } from './sample.ts';

const VIEWER = { programme: MPN_2021, today: '2021-06-01' } as const;
const MEMBERSHIPS = [
  { offer: 'gold', competency: 'data-analytics', purchasedOn: '2020-09-01' },
  { offer: 'silver', competency: 'devops', purchasedOn: '2018-05-01', renewedOn: '2021-05-20' },
  { offer: 'actionPack', purchasedOn: '2018-05-01' },
] as const;

const DESIGNATIONS: readonly DesignationFacts[] = [
  {
    ...{ area: 'data-ai', track: 'smb', enrolledOn: '2025-08-15', anniversary: '2027-08-15' },
    stated: [
      { on: '2026-09-20', score: 58 },
      { on: '2026-10-20', score: 62.5 },
      { on: '2026-11-20', netCustomerAdds: 20, usageGrowth: 12.5, deployments: 8, score: 64.5 },
    ],
  },
  { area: 'modern-work' },
];

/** The company's facts on 1 June 2021; there are none by default. */
function companyFacts(content: Partial<CompanyFactsContent> = {}, notice?: FactsNotice) {
  const nothing = { competenciesImportedOn: undefined, performanceImportedOn: undefined };
  const empty = { facts: { memberships: [] }, purchases: [], ...nothing, mayChange: true };
  return (language: Language) => companyFactsCard({ ...empty, ...content, notice }, VIEWER, language);
}

function everyFact(): CompanyFactsContent {
  const facts = {
    market: 'developing',
    movedToPcOn: '2020-03-01',
    declared: { 'authorised-surface-hub-reseller': false },
    memberships: MEMBERSHIPS,
    performance: [{ kind: 'snapshot', metric: 'power-bi-seats', on: '2021-05-31', value: 300 }],
  } as const;
  const reported = MPN_2021.competencies.map(({ id }) => {
    return { competency: id, level: 'gold', isActive: true, startedOn: undefined, endsOn: '2021-08-01' } as const;
  });
  return {
    facts,
    purchases: companyPurchases(facts, reported, '2021-06-01'),
    competenciesImportedOn: '2021-05-03',
    performanceImportedOn: '2021-05-04',
    mayChange: true,
  };
}

export const COMPANY_FACTS_SAMPLES: Samples = {
  'company-facts, no facts': companyFacts(),
  'company-facts, read-only': companyFacts({ mayChange: false }),
  'company-facts, all facts': companyFacts(everyFact(), 'saved'),
  'company-facts, change overtaken by another': companyFacts({}, 'overtaken'),
  'membership-form, new membership': (language) => {
    const text = { offer: '', competency: '', purchasedOn: '', renewedOn: '' };
    return membershipForm({ text, key: undefined, was: '{}' }, VIEWER, language);
  },
  'membership-form, problems in every field': (language) => {
    const text = { offer: 'silver', competency: 'devops', purchasedOn: '2021-05-01', renewedOn: '2021-04-01' };
    const problems = [
      { kind: 'levelNotOffered', competency: 'enterprise-resource-planning', level: 'silver' },
      { kind: 'dateInFuture', field: 'purchasedOn' },
      { kind: 'renewedBeforePurchase' },
    ] as const;
    return membershipForm({ text, key: 'devops', was: '{"offer":"silver"}', problems }, VIEWER, language);
  },
  'company-facts, designations': (language) =>
    companyFactsCard(
      {
        ...{ facts: { memberships: [], designations: DESIGNATIONS }, purchases: [], mayChange: true, notice: 'saved' },
        ...{ competenciesImportedOn: undefined, performanceImportedOn: undefined },
      },
      { ...VIEWER, today: '2026-12-01' },
      language,
    ),
  'designation-form, nothing stated': (language) =>
    designationForm(
      {
        ...{ area: 'digital-app', text: { track: '', enrolledOn: '', anniversary: '' }, points: pointsText(undefined) },
        ...{ shownOn: '', isStated: false, was: '{}' },
      },
      '2026-12-01',
      language,
    ),
  'designation-form, problems in every field': (language) =>
    designationForm(
      {
        ...{ area: 'security', text: { track: 'smb', enrolledOn: '2022-09-01', anniversary: '2029-09-01' } },
        points: pointsText({ on: '2026-11-20', netCustomerAdds: 70, usageGrowth: 20, deployments: 3.3, score: 120 }),
        ...{ shownOn: '2026-11-20', isStated: true, was: '{"area":"security"}' },
        problems: [
          { kind: 'beforeDesignations', field: 'enrolledOn', from: '2022-10-03' },
          { kind: 'dateTooFar', field: 'anniversary' },
          { kind: 'anniversaryBeforeEnrolment' },
          { kind: 'pointsAboveMax', figure: 'netCustomerAdds', area: 'security', max: 20 },
          { kind: 'pointsAboveMax', figure: 'score', area: 'security', max: 100 },
          { kind: 'notPoints', figure: 'usageGrowth' },
          { kind: 'figureMissing' },
          ...(['areaTwice', 'twoTracks'] as const).map((kind) => ({ kind, area: 'security' as const })),
          { kind: 'twoAnniversaries', days: ['2026-08-15', '2027-03-01'] },
          { kind: 'areaMissing' },
        ],
      },
      '2026-12-01',
      language,
    ),
  'general-facts-form, empty': (language) => {
    const text = { market: '', movedToPcOn: '', surfaceHubReseller: '' };
    return generalFactsForm({ text, was: '{}' }, '2021-06-01', language);
  },
  'general-facts-form, impossible date': (language) => {
    const text = { market: 'developed', movedToPcOn: '2020-02-30', surfaceHubReseller: 'yes' };
    const problems = [{ kind: 'dateImpossible', field: 'movedToPcOn' }] as const;
    return generalFactsForm({ text, was: '{}', problems }, '2021-06-01', language);
  },
};
