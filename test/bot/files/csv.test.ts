import { expect } from 'chai';
import { csvOf } from '../../../bot/files/csv.ts';

describe('a csv file', () => {
  const text = (rows: string[][], language: 'en' | 'sv' = 'en') => Buffer.from(csvOf(rows, language)).toString();

  it('is UTF-8 with its mark, so that Excel reads å, ä and ö', () => {
    expect(text([['Åsa', 'Örn']])).to.equal('\ufeff"Åsa","Örn"\r\n');
  });

  it('is separated as Excel expects it where the language is spoken', () => {
    expect(text([['a', 'b']], 'sv')).to.equal('\ufeff"a";"b"\r\n');
  });

  for (const start of ['=', '+', '-', '@', '\t', '\r']) {
    it(`holds no formula in a cell that begins with ${JSON.stringify(start)}`, () => {
      expect(text([[`${start}HYPERLINK("https://evil.example")`]])).to.match(/^\ufeff"'/);
    });
  }

  it('keeps quotes, separators and line breaks within their cell', () => {
    expect(text([['say "hi", or\nnot', '1']])).to.equal('\ufeff"say ""hi"", or\nnot","1"\r\n');
  });
});
