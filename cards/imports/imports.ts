import type { Language } from '../../domain/language.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { compileCard } from '../card.ts';
import { showDay } from '../text/show-day.ts';
import { words } from '../words.ts';
import { type ImportSize, sizeFacts } from './import-summary.ts';
import template from './imports.json' with { type: 'json' };

/** A report in use and, if it can be restored, the one before it. */
export type ImportedReport = ImportSize & {
  readonly day: CalendarDay;
  readonly previous: { readonly importId: string; readonly day: CalendarDay; readonly rows: number } | undefined;
};

/** The outcome of a click on "restore"; `day` is the day of that report. */
export type Restoring =
  | { readonly kind: 'restored' | 'restoredBefore'; readonly day: CalendarDay }
  | { readonly kind: 'restoreOutdated' };

type Fact = { readonly title: string; readonly value: string };

const render = compileCard<{
  language: Language;
  title: string;
  note: string;
  text: string;
  reports: { report: string; facts: Fact[]; previousId: string }[];
  restore: string;
}>(template);

/** Lists the reports behind the company's figures, and explains how to import a new one. */
export function importsCard(reports: readonly ImportedReport[], restoring: Restoring | undefined, language: Language) {
  const t = words(language);
  const shown = (day: CalendarDay) => showDay(day, language);
  return render({
    language,
    title: t('imports.history.title'),
    note: restoring
      ? t(`imports.history.${restoring.kind}`, { day: 'day' in restoring ? shown(restoring.day) : '' })
      : '',
    text: t(reports.length > 0 ? 'imports.history.text' : 'imports.history.none'),
    reports: reports.map((report) => ({
      report: t(`imports.kinds.${report.kind}`),
      facts: [
        { title: t('imports.history.importedOn'), value: shown(report.day) },
        ...sizeFacts(report, language),
        ...(report.previous ? [previousFact(report.previous)] : []),
      ],
      previousId: report.previous?.importId ?? '',
    })),
    restore: t('imports.history.restore'),
  });

  function previousFact({ day, rows }: { day: CalendarDay; rows: number }): Fact {
    const value = t('imports.history.previousRows', { day: shown(day), count: rows });
    return { title: t('imports.history.previous'), value };
  }
}
