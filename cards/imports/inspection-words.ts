import type { ImportNote, ImportWarning, Inspection } from '../../domain/imports/inspect-import.ts';
import type { ReportColumn } from '../../domain/imports/report-columns.ts';
import type { Language } from '../../domain/language.ts';
import { listAll } from '../text/list-text.ts';
import { plainText } from '../text/plain-text.ts';
import { showDay, showMonth } from '../text/show-day.ts';
import { words } from '../words.ts';
import { columnName } from './column-name.ts';
import type { ImportKind } from './import-summary.ts';

/** How a file was understood: its name, sheets and columns, in its own words, and what was found in it. */
export type Understanding = Inspection & {
  readonly fileName: string;
  readonly sheets: readonly string[];
  readonly otherSheets: readonly string[];
  readonly used: ReadonlyMap<ReportColumn, string>;
  readonly ignored: readonly string[];
};

const MOST_COLUMNS = 20;
const MOST_IDS = 3;
const MOST_TEXTS = 10;

/** Names the file and the sheets that were read. */
export function sourceFacts({ fileName, sheets }: Understanding, language: Language) {
  const t = words(language);
  const shown = { most: MOST_COLUMNS, textOf: plainText };
  return [
    { title: t('imports.source.file'), value: fileText(fileName) },
    ...(sheets.length > 0
      ? [{ title: t('imports.source.sheet', { count: sheets.length }), value: listAll(sheets, language, shown) }]
      : []),
  ];
}

/** The texts on how a file of a kind was understood. An empty one is not shown. */
export function understandingWords(understanding: Understanding, kind: ImportKind, language: Language) {
  const t = words(language);
  const lines = (texts: readonly string[]) => texts.map((text) => `- ${text}`).join('\n');
  const { warnings, notes, sheets, otherSheets, used, ignored } = understanding;
  const shown = { most: MOST_COLUMNS, textOf: plainText };
  const columns = [
    t(`imports.programmes.${kind === 'trainings' ? 'designations' : 'competencies'}`),
    t('imports.source.used', { columns: usedColumns(used, language) }),
    ...(ignored.length > 0 ? [t('imports.source.ignored', { columns: listAll(ignored, language, shown) })] : []),
  ];
  const sheetNotes = [
    ...(sheets.length > 1 ? [t('imports.source.joined')] : []),
    ...(otherSheets.length > 0 ? [t('imports.source.leftOut', { sheets: listAll(otherSheets, language, shown) })] : []),
  ];
  return {
    columns: lines(columns),
    notes: lines([...sheetNotes, ...notes.map((note) => noteText(note, language))]),
    warnings: warnings.length > 0 ? t('imports.source.lookTwice') : '',
    warningList: lines(warnings.map((warning) => warningText(warning, language))),
  };
}

function usedColumns(used: Understanding['used'], language: Language): string {
  const t = words(language);
  const named = [...used].map(([column, header]) => {
    const meaning = columnName(column, t);
    const shown = plainText(header);
    return shown.toLowerCase() === meaning.toLowerCase() ? shown : `${shown} (${meaning})`;
  });
  return listAll(named, language);
}

function noteText(note: ImportNote, language: Language): string {
  const t = words(language);
  const { kind, count } = note;
  if (kind !== 'unknownCertificates' && kind !== 'unknownStatuses') return t(`imports.notes.${kind}`, { count });
  const texts = listAll(note.texts, language, { most: MOST_TEXTS, textOf: plainText });
  return t(`imports.notes.${kind}`, { count, texts, month: showMonth(note.asOf, language) });
}

function warningText(warning: ImportWarning, language: Language): string {
  const t = words(language);
  switch (warning.kind) {
    case 'older':
      return t('imports.warnings.older', {
        newest: showDay(warning.newest, language),
        current: showDay(warning.current, language),
      });
    case 'sharedMcid':
    case 'severalMcids':
      return t(`imports.warnings.${warning.kind}`, {
        count: warning.ids.length,
        ids: listAll(warning.ids, language, { most: MOST_IDS, textOf: plainText }),
      });
    default:
      return t(`imports.warnings.${warning.kind}`, { count: warning.count, of: warning.of });
  }
}

/** A file's name may have underscores, which `plainText` removes. */
function fileText(name: string): string {
  return name.split('_').map(plainText).join('_');
}
