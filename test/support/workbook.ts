import { strToU8, type Zippable, zipSync } from 'fflate';

/** A cell of a made-up sheet: inline text, a number, a boolean, a number shown as a date, or raw XML. */
export type Cell = string | number | boolean | { readonly serial: number } | { readonly xml: string } | undefined;

export type WorkbookOptions = {
  readonly date1904?: boolean;
  /** Texts go to the shared strings, as Excel writes them. */
  readonly shared?: boolean;
  /** Parts to add or replace, by path; undefined leaves a part out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | undefined>>;
  readonly macroType?: boolean;
  /** The `state` of the first sheets. */
  readonly hidden?: readonly ('hidden' | 'veryHidden' | undefined)[];
};

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET_MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const MACRO_MAIN = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';

/** The cell style that the workbook's styles show as a date. */
const DATE_STYLE = 1;

/** Builds an xlsx file with a sheet for each table. */
export function workbook(sheets: readonly (readonly (readonly Cell[])[])[], options: WorkbookOptions = {}): Buffer {
  const texts = options.shared ? new Map<string, number>() : undefined;
  return zipOf({
    ...frame(sheets.length, options),
    ...Object.fromEntries(sheets.map((rows, index) => [sheetPath(index), sheetXml(rows, texts)])),
    ...(texts && { 'xl/sharedStrings.xml': sharedStringsXml([...texts.keys()]) }),
    ...options.parts,
  });
}

/** Builds an xlsx file with one sheet from the content of its `worksheet` element. */
export function workbookOfXml(sheetContent: string, options: WorkbookOptions = {}): Buffer {
  return zipOf({ ...frame(1, options), [sheetPath(0)]: worksheet(sheetContent), ...options.parts });
}

export function worksheet(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}">${content}</worksheet>`;
}

export function sheetPath(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

export function zipOf(parts: Readonly<Record<string, string | Uint8Array | undefined>>): Buffer {
  const zippable: Zippable = {};
  for (const [path, content] of Object.entries(parts)) {
    if (content === undefined) continue;
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    // Compressing thousands of empty parts would take half a second.
    zippable[path] = [bytes, { level: bytes.length === 0 ? 0 : 6 }];
  }
  return Buffer.from(zipSync(zippable));
}

export function sharedStringsXml(texts: readonly string[]): string {
  return `<sst xmlns="${MAIN}">${texts.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`;
}

/** Returns all parts of a workbook except its sheets. */
function frame(
  sheetCount: number,
  { date1904 = false, macroType = false, hidden = [] }: WorkbookOptions,
): Record<string, string> {
  const numbers = Array.from({ length: sheetCount }, (_, index) => index + 1);
  const sheets = numbers.map((number) => {
    const state = hidden[number - 1] ? ` state="${hidden[number - 1]}"` : '';
    return `<sheet name="Sheet ${number}" sheetId="${number}"${state} r:id="rId${number}"/>`;
  });
  const relations = numbers.map((number) => relation(`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`));
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Override PartName="/xl/workbook.xml" ContentType="${macroType ? MACRO_MAIN : SHEET_MAIN}"/></Types>`,
    '_rels/.rels': relationships([relation('rId1', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${sheets.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...relations,
      relation('rIdStyles', 'styles', 'styles.xml'),
      relation('rIdTexts', 'sharedStrings', '/xl/sharedStrings.xml'),
    ]),
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="165" formatCode="#,##0.00 &quot;days&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': sharedStringsXml([]),
  };
}

function relationships(relations: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`;
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

function sheetXml(rows: readonly (readonly Cell[])[], texts: Map<string, number> | undefined): string {
  const xml = rows.map((cells, index) => {
    const row = index + 1;
    return `<row r="${row}">${cells.map((cell, column) => cellXml(cell, `${letters(column)}${row}`, texts)).join('')}</row>`;
  });
  return worksheet(`<sheetData>${xml.join('')}</sheetData>`);
}

function cellXml(cell: Cell, reference: string, texts: Map<string, number> | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${reference}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'string') return textCell(cell, reference, texts);
  return 'xml' in cell ? cell.xml : `<c r="${reference}" s="${DATE_STYLE}"><v>${cell.serial}</v></c>`;
}

function textCell(text: string, reference: string, texts: Map<string, number> | undefined): string {
  if (!texts) return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
  const index = texts.get(text) ?? texts.size;
  texts.set(text, index);
  return `<c r="${reference}" t="s"><v>${index}</v></c>`;
}

function letters(column: number): string {
  const last = String.fromCharCode(0x41 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

/** Escapes XML's own characters as entities, and illegal characters and look-alike escapes as Excel does. */
function escaped(text: string): string {
  return text
    .replace(/_x[0-9A-Fa-f]{4}_/g, (code) => `_x005F${code}`)
    .replace(/[^\P{C}\n\t]|[\ufffe\uffff]/gu, (char) =>
      /[\p{Cf}\p{Cn}\p{Co}]/u.test(char) && !/[\ufffe\uffff]/.test(char)
        ? char
        : `_x${char.charCodeAt(0).toString(16).padStart(4, '0')}_`,
    )
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}
