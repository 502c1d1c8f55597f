import type { Language } from '../../domain/language.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { words } from '../words.ts';

const FORMATS = ['xlsx', 'csv'] as const;

/** A button that requests the skills report as a file, as templates use it. */
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

/** Returns a button for each file format in which the content of a card can be exported. */
export function fileButtons(
  view: FileButton['data']['view'],
  request: Pick<FileButton['data'], 'competency' | 'asOf'>,
  language: Language,
): FileButton[] {
  const offer = { verb: 'file.offer', file: 'skillsReport', view, ...request, language } as const;
  return FORMATS.map((format) => ({
    title: words(language)(`skillsReport.buttons.${format}`),
    data: { ...offer, format },
  }));
}
