import type { AreaId } from '../../domain/designations/designation-programme.ts';
import type { Language } from '../../domain/language.ts';
import type { ProgrammeKind } from '../../domain/programmes/programmes.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import type { Texts } from '../words.ts';

/** The payload of a button that shows one of the abilities about the company. */
export type ShowPayload = {
  readonly verb: 'company.show';
  readonly ability: keyof Texts['help']['abilities'];
  readonly competency?: string;
  readonly area?: AreaId;
  /** The programme to speak of, if the company knows both. */
  readonly programme?: ProgrammeKind;
  readonly level?: string;
  readonly asOf?: CalendarDay;
  readonly people?: string;
  /** The alert notice that the button belongs to. */
  readonly notice?: string;
  readonly language: Language;
};

/** A button with such a payload, as templates use it. */
export type ShowButton = { readonly title: string; readonly data: ShowPayload };

export function showPayload(
  ability: ShowPayload['ability'],
  language: Language,
  more: Pick<ShowPayload, 'competency' | 'area' | 'programme' | 'level' | 'asOf' | 'people'> = {},
): ShowPayload {
  return { verb: 'company.show', ability, ...more, language };
}
