import { expect } from 'chai';
import { csvOf } from '../../../bot/files/csv.ts';

describe('A CSV file', () => {
  const text = (rows: string[][], language: 'en' | 'sv' = 'en') => Buffer.from(csvOf(rows, language)).toString();

  it('is UTF-8 with a byte order mark, so that Excel reads å, ä and ö', () => {
    expect(text([['Åsa', 'Örn']])).to.equal('\ufeff"Åsa","Örn"\r\n');
  });

  it("uses the separator that Excel expects in the language's region", () => {
    expect(text([['a', 'b']], 'sv')).to.equal('\ufeff"a";"b"\r\n');
  });

  for (const start of ['=', '+', '-', '@', '\t', '\r']) {
    it(`contains no formula in a cell that begins with ${JSON.stringify(start)}`, () => {
      expect(text([[`${start}HYPERLINK("https://evil.example")`]])).to.match(/^\ufeff"'/);
    });
  }

  it('keeps quotes, separators and line breaks within their cell', () => {
    expect(text([['say "hi", or\nnot', '1']])).to.equal('\ufeff"say ""hi"", or\nnot","1"\r\n');
  });
});
