import type { Competency } from '../../domain/competencies/programme.ts';
import type { Language } from '../../domain/language.ts';
import { compileCard } from '../card.ts';
import { type ShowPayload, showPayload } from '../parts/show-payload.ts';
import { words } from '../words.ts';
import template from './plan-choice.json' with { type: 'json' };

const render = compileCard<{
  title: string;
  text: string;
  label: string;
  first: string;
  competencies: { title: string; value: string }[];
  button: string;
  data: ShowPayload;
}>(template);

/**
 * Asks which competency to plan for.
 *
 * @param competencies the choices, the first of them preselected
 */
export function planChoiceCard(
  competencies: readonly Competency[],
  more: Pick<ShowPayload, 'level' | 'asOf'>,
  language: Language,
) {
  const t = words(language);
  return render({
    title: t('plan.title'),
    text: t('plan.choose.text'),
    label: t('plan.choose.label'),
    first: competencies[0]?.id ?? '',
    competencies: competencies.map(({ id, name }) => ({ title: name, value: id })),
    button: t('plan.choose.button'),
    data: showPayload('plan', language, more),
  });
}
