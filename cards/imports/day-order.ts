import type { OpenOrder } from '../../domain/imports/read-report.ts';
import type { Language } from '../../domain/language.ts';
import { showDay } from '../text/show-day.ts';
import { words } from '../words.ts';
import { importSummaryCard } from './import-summary.ts';

/** Asks which number of a file's dates is the day, with one of them as an example. */
export function dayOrderCard({ dayFirst, monthFirst, rows }: OpenOrder, importId: string, language: Language) {
  const t = words(language);
  const [year = '', second, first] = dayFirst.split('-').map(Number);
  return importSummaryCard(
    {
      title: t('imports.dayOrder.title'),
      text: t('imports.dayOrder.text', { count: rows, example: `${first}/${second}/${year}` }),
      buttons: [
        {
          title: t('imports.dayOrder.dayFirst', { day: showDay(dayFirst, language) }),
          verb: 'import.dayFirst',
          importId,
        },
        {
          title: t('imports.dayOrder.monthFirst', { day: showDay(monthFirst, language) }),
          verb: 'import.monthFirst',
          importId,
        },
        { title: t('imports.preview.cancel'), verb: 'import.cancel', importId },
      ],
    },
    language,
  );
}
