import { expect } from 'chai';
import { reasonLines, reasonText } from '../../../cards/text/reason-text.ts';
import { evaluateRequirement } from '../../../domain/competencies/evaluate.ts';
import type { Requirement } from '../../../domain/competencies/requirement.ts';
import { type Company, standingOn } from '../../../domain/competencies/standing.ts';
import { MPN_2021 } from '../../../domain/programmes/mpn-2021/mpn-2021.ts';
import {
  all,
  allOf,
  any,
  anyOf,
  both,
  byMarket,
  focusArea,
  metric,
  people,
} from '../../../domain/programmes/mpn-2021/rows.ts';
import { company, TODAY, team } from '../../support/competency-builders.ts';

const TEAM = team({ anna: '70-346, 70-347', bo: '70-346' });
const SEATS = { kind: 'snapshot', metric: 'power-bi-seats', on: '2021-05-01', value: 1250 } as const;

function reason(requirement: Requirement, more: Partial<Company> = {}) {
  return evaluateRequirement(
    requirement,
    standingOn({ programme: MPN_2021, company: company(TEAM, { performance: [SEATS], ...more }) }, TODAY),
  );
}

const resellers: Requirement = { kind: 'declared', fact: 'authorised-surface-hub-reseller' };
const growth: Requirement = {
  kind: 'score',
  passAt: 60,
  parts: [
    { kind: 'metric', name: 'developers', max: 5, full: 2, metric: { metric: 'pci-smb-developers' } },
    { kind: 'people', name: 'own part', max: 10, perPerson: 5, each: anyOf('70-347') },
  ],
};

describe('reasonText', () => {
  const cases: [string, Requirement, en: string, sv: string][] = [
    [
      'enough people',
      people(1, allOf('70-346', '70-347')),
      '1 person with 70-346 and 70-347: 1 counts',
      '1 person med 70-346 och 70-347: 1 räknas',
    ],
    [
      'too few people',
      people(3, anyOf('70-346', 'MCSA Office 365')),
      '3 people with 70-346 or MCSA: Office 365: 2 count, 1 more needed',
      '3 personer med 70-346 eller MCSA: Office 365: 2 räknas, 1 till behövs',
    ],
    [
      'nobody with any of many alternatives',
      people(2, anyOf('70-532', '70-533', '70-534', '70-535', '70-473', '70-475')),
      '2 people with 70-532, 70-533, 70-534, 70-535 or 2 more: nobody counts yet, 2 needed',
      '2 personer med 70-532, 70-533, 70-534, 70-535 eller 2 till: ingen räknas än, 2 behövs',
    ],
    [
      'a focus area with another skill',
      people(1, both(focusArea({ Web: anyOf('70-480'), Azure: allOf('70-532', '70-533') }), anyOf('70-347'))),
      '1 person with one focus area (Web or Azure) and 70-347: nobody counts yet, 1 needed',
      '1 person med ett fokusområde (Web eller Azure) och 70-347: ingen räknas än, 1 behövs',
    ],
    [
      'a number of the same people',
      people(2, anyOf('70-346'), { count: 1, each: anyOf('70-347') }),
      '2 people with 70-346: 2 count; of the same people 1 also with 70-347: 1 counts',
      '2 personer med 70-346: 2 räknas; av samma personer 1 även med 70-347: 1 räknas',
    ],
    [
      'different people in roles',
      {
        kind: 'team',
        roles: [
          { count: 1, each: anyOf('70-346') },
          { count: 1, each: anyOf('70-347') },
        ],
      },
      'different people for each: 1 person with 70-346: 2 count; 1 person with 70-347: 1 counts',
      'olika personer för var och en: 1 person med 70-346: 2 räknas; 1 person med 70-347: 1 räknas',
    ],
    [
      'a figure',
      metric('power-bi-seats', 2_000),
      'Power BI seats: 2,000 needed, 1,250 on record',
      'Power BI-licenser: 2 000 behövs, 1 250 finns registrerat',
    ],
    [
      'a missing figure',
      metric('surface-hub-devices', 12),
      'Surface Hub devices: 12 needed, no figure on record',
      'Surface Hub-enheter: 12 behövs, ingen siffra finns',
    ],
    [
      'a figure without a name in the words',
      metric('own-figure', 1),
      'own-figure: 1 needed, no figure on record',
      'own-figure: 1 behövs, ingen siffra finns',
    ],
    [
      'a missing statement',
      resellers,
      'authorised Surface Hub reseller: not stated yet',
      'auktoriserad återförsäljare av Surface Hub: ni har inte uppgett det än',
    ],
    ['a score', growth, '60 points needed, you have between 5 and 10', '60 poäng behövs, ni har mellan 5 och 10'],
    [
      'several requirements together',
      all(people(1, anyOf('70-347')), resellers),
      '1 person with 70-347: 1 counts; authorised Surface Hub reseller: not stated yet',
      '1 person med 70-347: 1 räknas; auktoriserad återförsäljare av Surface Hub: ni har inte uppgett det än',
    ],
    [
      'a choice of requirements',
      any(people(1, anyOf('70-347')), people(2, anyOf('70-346'))),
      'one of these: 1 person with 70-347: 1 counts; 2 people with 70-346: 2 count',
      'något av det här: 1 person med 70-347: 1 räknas; 2 personer med 70-346: 2 räknas',
    ],
    [
      'a level that does not exist',
      { kind: 'notOffered' },
      'this level does not exist for this option',
      'nivån finns inte för det här alternativet',
    ],
    [
      'unpublished requirements',
      { kind: 'notPublished' },
      "the requirements are not published in any source I have, so I can't tell",
      'kraven finns inte publicerade i någon källa jag har, så jag kan inte avgöra det',
    ],
  ];
  for (const [name, requirement, en, sv] of cases) {
    it(`describes ${name}`, () => {
      const found = reason(requirement);
      const plainSpaces = (text: string) => text.replaceAll('\u00a0', ' ');
      expect(reasonText(found, MPN_2021, 'en')).to.equal(en);
      expect(plainSpaces(reasonText(found, MPN_2021, 'sv'))).to.equal(sv);
    });
  }

  it('names the thresholds of all markets if the market is unknown', () => {
    const found = reason(metric('power-bi-seats', byMarket(2_000, 1_000)), { market: undefined });
    expect(reasonText(found, MPN_2021, 'en')).to.equal(
      "Power BI seats: 2,000 or 1,000 needed depending on your market, which I don't know; 1,250 on record",
    );
  });
});

describe('reasonLines', () => {
  it('returns a line for each requirement, with alternatives one level deeper', () => {
    const found = reason(all(people(1, anyOf('70-347')), any(people(3, anyOf('70-346')), resellers)));
    const lines = reasonLines(found, MPN_2021, 'en').map(({ outcome, depth, counted }) => [outcome, depth, counted]);
    expect(lines).to.deep.equal([
      ['attained', 0, ['anna']],
      ['unknown', 0, []],
      ['notAttained', 1, ['anna', 'bo']],
      ['unknown', 1, []],
    ]);
  });

  it('returns a line for each part of a score, with the people who earn its points', () => {
    const lines = reasonLines(reason(growth), MPN_2021, 'en');
    expect(lines.map(({ text }) => text)).to.deep.equal([
      '60 points needed, you have between 5 and 10',
      'developers: between 0 and 5 of 5 points',
      'own part: 5 of 10 points',
    ]);
    expect(lines.at(-1)?.counted).to.deep.equal(['anna']);
  });
});
