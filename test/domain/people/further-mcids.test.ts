import { expect } from 'chai';
import { furtherMcids } from '../../../domain/people/further-mcids.ts';
import { record } from '../../support/competency-builders.ts';

type Row = readonly [mcid: string, name: string | undefined, email: string | undefined];

const of = (rows: readonly Row[]) =>
  Object.fromEntries(furtherMcids(rows.map(([mcid, name, email]) => record(mcid, 'A', { name, email }))));

describe('the MCIDs of a person', () => {
  const together: readonly (readonly [string, readonly Row[], Readonly<Record<string, string>>])[] = [
    [
      'one name',
      [
        ['1', 'Anna Berg', 'a@x.example'],
        ['2', 'Anna Berg', 'a@x.example'],
      ],
      { 2: '1' },
    ],
    [
      'an address in another case',
      [
        ['1', 'Anna Berg', 'a@x.example'],
        ['2', 'Anna Berg', ' A@X.example'],
      ],
      { 2: '1' },
    ],
    [
      'a name in another case',
      [
        ['1', 'Anna Berg', 'a@x.example'],
        ['2', 'ANNA  BERG', 'a@x.example'],
      ],
      { 2: '1' },
    ],
    [
      'a name the other way round',
      [
        ['1', 'Anna Berg', 'a@x.example'],
        ['2', 'Berg, Anna', 'a@x.example'],
      ],
      { 2: '1' },
    ],
    [
      'a middle name',
      [
        ['1', 'Anna Berg', 'a@x.example'],
        ['2', 'Anna Maria Berg', 'a@x.example'],
      ],
      { 2: '1' },
    ],
    [
      'no name',
      [
        ['1', undefined, 'a@x.example'],
        ['2', undefined, 'a@x.example'],
      ],
      { 2: '1' },
    ],
    [
      'one name only',
      [
        ['1', 'Anna Berg', 'a@x.example'],
        ['2', undefined, 'a@x.example'],
      ],
      { 2: '1' },
    ],
    [
      'three MCIDs',
      [
        ['3', 'A B', 'a@x.example'],
        ['1', 'A B', 'a@x.example'],
        ['2', 'A B', 'a@x.example'],
      ],
      { 2: '1', 3: '1' },
    ],
    [
      'an old address and a new one',
      [
        ['1', 'A B', 'a@x.example'],
        ['2', 'A B', 'a@x.example'],
        ['2', 'A B', 'b@x.example'],
        ['3', 'A B', 'b@x.example'],
      ],
      { 2: '1', 3: '1' },
    ],
    [
      'a row without an address',
      [
        ['1', 'A B', 'a@x.example'],
        ['2', 'A B', undefined],
        ['2', 'A B', 'a@x.example'],
      ],
      { 2: '1' },
    ],
  ];
  for (const [name, rows, expected] of together) {
    it(`belong together: ${name}`, () => {
      expect(of(rows)).to.deep.equal(expected);
      expect(of(rows.toReversed())).to.deep.equal(expected);
    });
  }

  const apart: readonly (readonly [string, readonly Row[]])[] = [
    [
      'two names at one address',
      [
        ['1', 'Anna Berg', 't@x.example'],
        ['2', 'Bo Ek', 't@x.example'],
      ],
    ],
    [
      'one first name of two',
      [
        ['1', 'Anna Berg', 't@x.example'],
        ['2', 'Anna Ek', 't@x.example'],
      ],
    ],
    [
      'one name at two addresses',
      [
        ['1', 'Anna Berg', 'a@x.example'],
        ['2', 'Anna Berg', 'b@x.example'],
      ],
    ],
    [
      'one name without an address',
      [
        ['1', 'Anna Berg', undefined],
        ['2', 'Anna Berg', undefined],
      ],
    ],
    [
      'several rows of one MCID',
      [
        ['1', 'Anna Berg', 'a@x.example'],
        ['1', 'Anna Berg', 'a@x.example'],
      ],
    ],
    [
      'no name where two people share the address',
      [
        ['1', 'Anna Berg', 't@x.example'],
        ['2', 'Bo Ek', 't@x.example'],
        ['3', undefined, 't@x.example'],
      ],
    ],
  ];
  for (const [name, rows] of apart) {
    it(`do not belong together: ${name}`, () => {
      expect(of(rows)).to.deep.equal({});
      expect(of(rows.toReversed())).to.deep.equal({});
    });
  }
});
