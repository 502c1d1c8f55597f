import type { Language } from '../../domain/language.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';

/** What a button carries that leads to one of the company's abilities. */
export type ShowPayload = {
  readonly verb: 'company.show';
  readonly ability:
    | 'status'
    | 'skillsReport'
    | 'renewals'
    | 'risk'
    | 'whatIf'
    | 'plan'
    | 'mySkills'
    | 'linkMcid'
    | 'linking'
    | 'imports'
    | 'companyFacts'
    | 'alerts'
    | 'alertReport';
  readonly competency?: string;
  readonly level?: string;
  readonly asOf?: CalendarDay;
  readonly people?: string;
  /** The alert that leads there. */
  readonly notice?: string;
  readonly language: Language;
};

/** A button as the templates repeat it. */
export type ShowButton = { readonly title: string; readonly data: ShowPayload };

export function showPayload(
  ability: ShowPayload['ability'],
  language: Language,
  more: Pick<ShowPayload, 'competency' | 'level' | 'asOf' | 'people'> = {},
): ShowPayload {
  return { verb: 'company.show', ability, ...more, language };
}
