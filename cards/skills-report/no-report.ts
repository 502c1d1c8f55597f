import type { Language } from '../../domain/language.ts';
import { type Card, compileCard } from '../card.ts';
import { type ShowPayload, showPayload } from '../parts/show-payload.ts';
import { words } from '../words.ts';
import template from './no-report.json' with { type: 'json' };

const render = compileCard<{
  language: Language;
  title: string;
  text: string;
  whom: string;
  again: string;
  againData: ShowPayload;
}>(template);

/** Says in a shared conversation that there is no skills report yet, and how to provide one. */
export function noReportCard(competency: string | undefined, language: Language): Card {
  const t = words(language);
  return render({
    language,
    title: t('skillsReport.title'),
    text: t('skillsReport.none'),
    whom: t('skillsReport.buttons.whom'),
    again: t('skillsReport.buttons.again'),
    againData: showPayload('skillsReport', language, competency ? { competency } : {}),
  });
}
