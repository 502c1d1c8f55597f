import { expect } from 'chai';
import { countFilledRows } from '../../../../../bot/imports/read/xlsx/count-filled-rows.ts';

/** Yields the text in chunks of a few bytes, so that tags are cut anywhere. */
async function* chunksOf(xml: string) {
  for (let from = 0; from < xml.length; from += 7) yield Buffer.from(xml.slice(from, from + 7));
}

describe('countFilledRows', () => {
  const cases: [what: string, xml: string, filled: number][] = [
    ['rows with a number', '<row r="1"><c><v>1</v></c></row><row r="2"><c><v>2</v></c></row>', 2],
    ['rows with several values', '<row r="1"><c><v>1</v></c><c><v>2</v></c></row>', 1],
    ['rows with a text of their own', '<row r="1"><c t="inlineStr"><is><t>Anna</t></is></c></row>', 1],
    ['rows with a prefix', '<x:row r="1"><x:c><x:v>1</x:v></x:c></x:row>', 1],
    ['rows without a number', '<row><c><v>1</v></c></row><row><c><v>2</v></c></row>', 2],
    ['one row for each cell', '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row>', 1],
    ['no rows of formatting', '<row r="1"><c s="3"/></row><row r="2" ht="15"><c s="3"></c></row>', 0],
    ['no rows with an empty value', '<row r="1"><c t="str"><v></v></c></row><row r="2"><c><v/></c></row>', 0],
    ['no rows of shared strings, which may be blank', '<row r="1"><c r="A1" t="s"><v>0</v></c></row>', 0],
  ];
  for (const [what, xml, filled] of cases) {
    it(`counts ${what}`, async () => {
      expect(await countFilledRows(chunksOf(`<sheetData>${xml}</sheetData>`))).to.equal(filled);
    });
  }
});
