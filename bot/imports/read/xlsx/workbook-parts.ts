import { posix } from 'node:path';
import { ImportRefusal } from '../import-refusal.ts';
import type { Parts } from './parts.ts';
import { type Attributes, readXml } from './xml-reader.ts';

/** The paths of a workbook's parts, and whether it counts days from 1904. */
export type WorkbookParts = {
  /** Worksheets, in the order of their tabs. */
  readonly sheets: readonly WorkbookSheet[];
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
  readonly date1904: boolean;
};

export type WorkbookSheet = { readonly path: string; readonly name: string; readonly isHidden: boolean };

type Relation = { readonly type: string; readonly path: string };

type ListedSheet = Omit<WorkbookSheet, 'path'> & { readonly id: string };

const TYPES_PART = '[Content_Types].xml';

/** @throws ImportRefusal for a zip that is not a workbook, and for a macro-enabled workbook */
export async function readWorkbookParts(parts: Parts): Promise<WorkbookParts> {
  if (!parts.has(TYPES_PART)) throw new ImportRefusal('notAWorkbook');
  await refuseMacros(parts);
  const root = [...(await relationsOf(parts, '')).values()].find(({ type }) => type === 'officeDocument');
  if (!root || !parts.has(root.path)) throw new ImportRefusal('notAWorkbook');
  const relations = await relationsOf(parts, root.path);
  const { listed, date1904 } = await readSheetList(parts, root.path);
  const pathOf = (wanted: string) => [...relations.values()].find(({ type }) => type === wanted)?.path;
  const sheets = listed.flatMap(({ id, name, isHidden }) => {
    const relation = relations.get(id);
    return relation?.type === 'worksheet' ? [{ path: relation.path, name, isHidden }] : [];
  });
  if (sheets.length === 0) throw new ImportRefusal('notAWorkbook');
  return { sheets, sharedStrings: pathOf('sharedStrings'), styles: pathOf('styles'), date1904 };
}

async function refuseMacros(parts: Parts): Promise<void> {
  await readXml(parts.read(TYPES_PART), {
    open(_, { ContentType = '' }) {
      if (/macroenabled|vbaproject/i.test(ContentType)) throw new ImportRefusal('macros');
    },
  });
}

/** Reads the relations of a part by their id; the path `''` means the package itself. */
async function relationsOf(parts: Parts, path: string): Promise<Map<string, Relation>> {
  const folder = posix.dirname(path);
  const relations = new Map<string, Relation>();
  const file = posix.join(folder, '_rels', `${posix.basename(path)}.rels`);
  if (!parts.has(file)) return relations;
  await readXml(parts.read(file), {
    open(name, { Id = '', Type = '', Target = '', TargetMode }) {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      relations.set(Id, { type: posix.basename(Type), path: posix.resolve('/', folder, Target).slice(1) });
    },
  });
  return relations;
}

async function readSheetList(parts: Parts, path: string): Promise<{ listed: ListedSheet[]; date1904: boolean }> {
  const listed: ListedSheet[] = [];
  let date1904 = false;
  await readXml(parts.read(path), {
    open(name, attributes) {
      if (name === 'sheet') {
        const isHidden = /^(?:very)?hidden$/i.test(attributes.state ?? '');
        listed.push({ id: relationIdOf(attributes), name: attributes.name ?? '', isHidden });
      }
      if (name === 'workbookPr') date1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
    },
  });
  return { listed, date1904 };
}

/** Returns the `r:id` of a sheet, whatever its namespace prefix. */
function relationIdOf(attributes: Attributes): string {
  const name = Object.keys(attributes).find((key) => key.endsWith(':id'));
  return (name && attributes[name]) || '';
}
