import type { OpenOrder } from '../../domain/imports/read-report.ts';
import type { Language } from '../../domain/language.ts';
import { showDay } from '../text/show-day.ts';
import { words } from '../words.ts';
import { importSummaryCard } from './import-summary.ts';

/** Asks which number of a file's dates is the day, with one of them as an example. */
export function dayOrderWords({ dayFirst, monthFirst, rows }: OpenOrder, language: Language) {
  const t = words(language);
  const [year = '', second, first] = dayFirst.split('-').map(Number);
  return {
    title: t('imports.dayOrder.title'),
    text: t('imports.dayOrder.text', { count: rows, example: `${first}/${second}/${year}` }),
    orders: [
      { order: 'dayFirst', title: t('imports.dayOrder.dayFirst', { day: showDay(dayFirst, language) }) },
      { order: 'monthFirst', title: t('imports.dayOrder.monthFirst', { day: showDay(monthFirst, language) }) },
    ],
  } as const;
}

export function dayOrderCard(openOrder: OpenOrder, importId: string, language: Language) {
  const { orders, ...asked } = dayOrderWords(openOrder, language);
  return importSummaryCard(
    {
      ...asked,
      buttons: [
        ...orders.map(({ order, title }) => ({ title, verb: `import.${order}`, importId })),
        { title: words(language)('imports.preview.cancel'), verb: 'import.cancel', importId },
      ],
    },
    language,
  );
}
