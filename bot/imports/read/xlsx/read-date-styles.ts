import { type Attributes, readXml } from './xml-reader.ts';

/** Ids of the built-in number formats that show a date, without those that show only a time of day. */
const BUILT_IN = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** Returns the cell styles that show a number as a date, as the numbers that a cell's `s` refers to. */
export async function readDateStyles(chunks: AsyncIterable<Buffer>): Promise<ReadonlySet<number>> {
  const formats = new Map<string, boolean>();
  const styles = new Set<number>();
  let inCellStyles = false;
  let index = 0;
  await readXml(chunks, {
    open(name, attributes) {
      if (name === 'numFmt') formats.set(attributes.numFmtId ?? '', showsDate(attributes.formatCode ?? ''));
      if (name === 'cellXfs') inCellStyles = true;
      if (name === 'xf' && inCellStyles && isDate(attributes, formats)) styles.add(index);
      if (name === 'xf' && inCellStyles) index++;
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return styles;
}

function isDate({ numFmtId = '' }: Attributes, formats: ReadonlyMap<string, boolean>): boolean {
  return formats.get(numFmtId) ?? BUILT_IN.has(Number(numFmtId));
}

/** Tells whether a format code names a day or a year outside quotes, brackets and escapes, as in `yyyy\-mm\-dd;@`. */
function showsDate(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, '').split(';')[0] ?? '';
  return /[dye]/i.test(bare.replace(/0\.?0*e[+-]0+|general/gi, ''));
}
