import { ImportRefusal } from './import-refusal.ts';

export type FileType = 'workbook' | 'delimited';

const TYPES: ReadonlyMap<string, FileType | 'macros' | 'legacyWorkbook'> = new Map([
  ['xlsx', 'workbook'],
  ['csv', 'delimited'],
  ['tsv', 'delimited'],
  ['xlsm', 'macros'],
  ['xltm', 'macros'],
  ['xlam', 'macros'],
  ['xls', 'legacyWorkbook'],
]);

const ZIP = Buffer.from('PK');
const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * Tells a file's type by its name and its first bytes, which must agree.
 *
 * @throws ImportRefusal for anything but xlsx, csv and tsv
 */
export function fileTypeOf(name: string, bytes: Buffer): FileType {
  const type = typeNamed(name);
  if (!type) throw new ImportRefusal('unsupportedType');
  if (bytes.length === 0) throw new ImportRefusal('empty');
  if (type === 'macros') throw new ImportRefusal(type);
  const content = contentOf(bytes);
  if (type !== 'delimited' && content === 'compound') {
    throw new ImportRefusal(bytes.includes(ENCRYPTED_PACKAGE) ? 'encrypted' : 'legacyWorkbook');
  }
  if (type === 'legacyWorkbook') throw new ImportRefusal('wrongContent');
  if ((type === 'workbook') !== (content === 'zip') || content === 'compound') throw new ImportRefusal('wrongContent');
  return type;
}

/** Tells by its name alone whether a file is of a kind that can be read. */
export function isReadableName(name: string): boolean {
  return ['workbook', 'delimited'].includes(typeNamed(name) ?? '');
}

function typeNamed(name: string) {
  return TYPES.get(/\.([^.]+)$/.exec(name.trim())?.[1]?.toLowerCase() ?? '');
}

function contentOf(bytes: Buffer): 'zip' | 'compound' | 'other' {
  if (startsWith(bytes, ZIP) && [1, 3, 5, 7].includes(bytes[2] ?? 0)) return 'zip';
  return startsWith(bytes, COMPOUND) ? 'compound' : 'other';
}

function startsWith(bytes: Buffer, magic: Buffer): boolean {
  return bytes.subarray(0, magic.length).equals(magic);
}
