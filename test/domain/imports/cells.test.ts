import { expect } from 'chai';
import fc from 'fast-check';
import { cleanCell, isBlankCell } from '../../../domain/imports/clean-cell.ts';
import { readAddress, readId } from '../../../domain/imports/person-cells.ts';
import { readReport } from '../../../domain/imports/read-report.ts';
import { SKILLS_REPORT } from '../../../domain/imports/skills-report.ts';
import { numbered } from '../../support/import-files.ts';

const INVISIBLE = ['\u00ad', '\u034f', '\u061c', '\u180e', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f']
  .concat(['\u202a', '\u202e', '\u2060', '\u2066', '\u2069', '\ufeff', '\u0000', '\u0085'])
  .map((character) => [`U+${character.codePointAt(0)?.toString(16).padStart(4, '0')}`, character] as const);

describe('cleanCell', () => {
  for (const [name, character] of INVISIBLE) {
    it(`removes ${name} around and within a text`, () => {
      expect(cleanCell(`${character}10${character}20${character}`)).to.equal('1020');
      expect(isBlankCell(` ${character} `)).to.equal(true);
    });
  }

  for (const [cell, text] of [
    [' Åsa  Ek ', 'Åsa  Ek'],
    ['\u00a0Åsa\u00a0Ek\u202f', 'Åsa Ek'],
    ['="1020304"', '1020304'],
    [' = "1020304" ', '1020304'],
    ['="say ""hi"""', 'say "hi"'],
    ['="="', '='],
    ["'1020304", '1020304'],
    ["'1020304'", '1020304'],
    ['\u20191020304', '1020304'],
    ["'anna@contoso.com", 'anna@contoso.com'],
    ["'=1+1", '=1+1'],
    ["Kees 't Hooft", "Kees 't Hooft"],
    ["'t Hooft", "'t Hooft"],
    ["O'Neill", "O'Neill"],
    ['=1+1', '=1+1'],
    ['"quoted"', '"quoted"'],
    ["'", ''],
    ['one\ntwo', 'one\ntwo'],
  ] as const) {
    it(`makes ${JSON.stringify(cell)} ${JSON.stringify(text)}`, () => expect(cleanCell(cell)).to.equal(text));
  }

  it('changes no cell of plain words', () => {
    const word = fc.stringMatching(/^[A-Za-z0-9ÅÄÖåäöøæé@.:;&()-]{1,12}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        expect(cleanCell(words.join(' '))).to.equal(words.join(' '));
      }),
    );
  });

  it('changes nothing the second time unless a mark stands within another', () => {
    const mark = fc.constantFrom('', '\u200b', '\u00a0', ' ');
    fc.assert(
      fc.property(mark, fc.stringMatching(/^[a-z0-9 ]{0,9}$/), mark, (before, text, after) => {
        const cleaned = cleanCell(before + text + after);
        expect(cleaned).to.equal(text.trim());
        expect(cleanCell(cleaned)).to.equal(cleaned);
      }),
    );
  });
});

describe('readId', () => {
  for (const text of [
    ...['1020304', '1020304.0', '1020304.00', '1020304,0', '1.020304E6', '1.020304e+06', '1,020304E+06', '1.0203040E6'],
    ...['1,020,304', '1.020.304', '1 020 304', "1'020'304", '1\u2019020\u2019304', '1,020,304.00', '1.020.304,00'],
    ...[
      '1 020 304,0',
      'MCID 1020304',
      'MCID: 1020304',
      'mcid1020304',
      '#1020304',
      'ID: 1020304',
      ...['mcp-id: 1020304', 'ID=1020304', '=1020304', '+1020304', '1020304 (MCID)', '1020304;', '1020304-'],
      '\uff11\uff10\uff12\uff10\uff13\uff10\uff14',
    ],
  ]) {
    it(`reads ${text} as 1020304`, () => expect(readId(text)).to.deep.equal({ kind: 'id', id: '1020304' }));
  }

  it('keeps every number through the forms of spreadsheets and scripts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 2 ** 40 }), (number) => {
        for (const text of [`${number}`, `${number}.0`, number.toExponential(), number.toLocaleString('en')]) {
          const reading = readId(text);
          if (text.includes('e+') && reading.kind === 'rounded') continue;
          expect(reading).to.deep.equal({ kind: 'id', id: `${number}` });
        }
      }),
    );
  });

  for (const text of ['1.02E+09', '1E6', '1.0203E6', '9.9001E+08']) {
    it(`does not invent the digits that ${text} has lost`, () =>
      expect(readId(text)).to.deep.equal({ kind: 'rounded' }));
  }
  for (const text of ['', ' ', '-', 'N/A', 'None', 'null', 'NaN', 'Saknas']) {
    it(`finds no id in "${text}"`, () => expect(readId(text)).to.deep.equal({ kind: 'missing' }));
  }
  for (const text of ['A1B2C3', 'MC-4711', 'anna@contoso.com', '1.5', '12,34', '00123', '4711-0']) {
    it(`leaves ${text} as it is`, () => expect(readId(text)).to.deep.equal({ kind: 'id', id: text }));
  }
});

describe('readAddress', () => {
  for (const text of [
    ...['anna@contoso.com', 'mailto:anna@contoso.com', 'MAILTO:anna@contoso.com?subject=Hi', '<anna@contoso.com>'],
    ...[
      'Anna Berg <anna@contoso.com>',
      '"Berg, Anna" <anna@contoso.com>',
      'anna@contoso.com;',
      'Anna Berg (anna@contoso.com)',
    ],
    ...['[anna@contoso.com](mailto:anna@contoso.com)', 'smtp:anna@contoso.com', "'anna@contoso.com'"],
  ]) {
    it(`finds the address in ${text}`, () => expect(readAddress(text)).to.equal('anna@contoso.com'));
  }

  it('keeps the address of a guest', () => {
    const guest = 'anna_fabrikam.com#EXT#@contoso.onmicrosoft.com';
    expect(readAddress(guest)).to.equal(guest);
    expect(readAddress(`Anna <${guest}>`)).to.equal(guest);
  });

  it('chooses none of several addresses', () => expect(readAddress('a@b.se; c@d.se')).to.equal('a@b.se; c@d.se'));

  for (const text of ['', '-', 'N/A', 'None', 'Saknas', 'Not available']) {
    it(`finds no address in "${text}"`, () => expect(readAddress(text)).to.equal(''));
  }
});

describe('reading a skills report whose cells are disguised', () => {
  it('gives the records of the plain cells', async () => {
    const header = ['MCID', 'Name', 'Email', 'Relevant for Competencies or Programs', 'Skill', 'Expiration date'];
    const read = async (...cells: string[]) => readReport(numbered([header, cells]), [SKILLS_REPORT]);
    const plain = await read('1020304', 'Åsa Ek', 'asa@contoso.com', 'Data Analytics', 'AZ-104', '2023-03-04');
    const disguised = await read(
      '="1020304.0"',
      '\u202aÅsa\u00a0Ek\u202c',
      'mailto:asa@contoso.com\u200b',
      '\u2060Data Analytics; N/A',
      "'AZ-104",
      '\u200e4-Mar-23',
    );
    expect(disguised).to.deep.equal(plain);
    expect(plain).to.have.nested.property('records.length', 1);
  });

  it('takes people without an address or an end date for what they are', async () => {
    const header = ['MCID', 'Email', 'Relevant for Competencies or Programs', 'Completion date', 'Expiration date'];
    const rows = [header, ['1', 'N/A', 'x', '1900-01-01', 'Never'], ['2', 'N/A', '-', 'N/A', '9999-12-31']];
    const reading = await readReport(numbered(rows), [SKILLS_REPORT]);
    expect(reading).to.have.deep.property('errors', []);
    for (const index of [0, 1]) {
      expect(reading).to.have.nested.property(`records[${index}].email`, undefined);
      expect(reading).to.have.nested.property(`records[${index}].completedOn`, undefined);
      expect(reading).to.have.nested.property(`records[${index}].expiresOn`, undefined);
    }
  });

  it('says that an MCID has lost digits', async () => {
    const rows = [
      ['MCID', 'Relevant for Competencies or Programs'],
      ['1.02E+09', 'x'],
    ];
    const reading = await readReport(numbered(rows), [SKILLS_REPORT]);
    expect(reading).to.have.deep.property('errors', [{ row: 2, column: 'mcid', kind: 'rounded' }]);
  });
});
