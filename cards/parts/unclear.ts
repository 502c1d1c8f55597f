import type { Language } from '../../domain/language.ts';
import { compileCard } from '../card.ts';
import { words } from '../words.ts';
import template from './unclear.json' with { type: 'json' };

const render = compileCard<Record<'language' | 'title' | 'text' | 'help' | 'askExpert', string>>(template);

/** Asks what a follow-up means that fits nothing of the card before it. */
export function unclearCard(language: Language) {
  const t = words(language);
  return render({
    language,
    title: t('unclear.title'),
    text: t('unclear.text'),
    help: t('noAnswer.help'),
    askExpert: t('faq.askExpert'),
  });
}
