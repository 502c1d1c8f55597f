import { refuseAbove } from '../import-refusal.ts';
import { WORKBOOK_LIMITS } from '../limits.ts';
import { appendRun, detach, unescapeText } from './cell-text.ts';
import { countTags } from './count-tags.ts';
import type { Parts } from './parts.ts';
import { createXmlReader } from './xml-reader.ts';

/** Reads the texts that cells refer to by index. Leaves out phonetic hints, as Excel does. */
export async function readSharedStrings(parts: Parts, path: string): Promise<readonly string[]> {
  refuseAbove(WORKBOOK_LIMITS.texts, await countTags(parts.read(path), 'si'), 'tooManyTexts');
  const texts: string[] = [];
  let current = '';
  let phonetic = false;
  let inText = false;
  const reader = createXmlReader({
    open(name) {
      if (name === 'si') current = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') inText = !phonetic;
    },
    text(text) {
      if (inText) current = appendRun(current, text);
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'si') texts.push(detach(unescapeText(current)));
    },
  });
  for await (const chunk of parts.read(path)) reader.write(chunk);
  reader.end();
  return texts;
}
