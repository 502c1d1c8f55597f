import type { Language } from '../../domain/language.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { words } from '../words.ts';

const FORMATS = ['xlsx', 'csv'] as const;

/** A button that asks for the skills report as a file, as the templates repeat it. */
export type FileButton = {
  readonly title: string;
  readonly data: {
    readonly verb: 'file.offer';
    readonly file: 'skillsReport';
    readonly format: (typeof FORMATS)[number];
    readonly view: 'numbers' | 'names';
    readonly competency?: string;
    readonly asOf?: CalendarDay;
    readonly language: Language;
  };
};

/** A button for each format in which what a card shows can leave. */
export function fileButtons(
  view: FileButton['data']['view'],
  asked: Pick<FileButton['data'], 'competency' | 'asOf'>,
  language: Language,
): FileButton[] {
  const offer = { verb: 'file.offer', file: 'skillsReport', view, ...asked, language } as const;
  return FORMATS.map((format) => ({
    title: words(language)(`skillsReport.buttons.${format}`),
    data: { ...offer, format },
  }));
}
