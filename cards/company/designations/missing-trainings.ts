import type { Language } from '../../../domain/language.ts';
import type { Card } from '../../card.ts';
import { showPayload } from '../../parts/show-payload.ts';
import { words } from '../../words.ts';
import { designationReportCard } from './designation-report.ts';

/** Says that the Trainings export is missing, and how to bring it. */
export function missingTrainingsCard(ability: 'risk' | 'plan', language: Language): Card {
  const t = words(language);
  return designationReportCard(
    {
      title: ability === 'plan' ? t('designations.plan.title') : t('risk.title'),
      text: t('designations.missing.admin'),
      notes: [],
      buttons: [{ title: t('designations.buttons.imports'), data: showPayload('imports', language) }],
    },
    language,
  );
}
