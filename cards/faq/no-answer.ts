import type { Language } from '../../domain/language.ts';
import { type Card, compileCard } from '../card.ts';
import { words } from '../words.ts';
import template from './no-answer.json' with { type: 'json' };

const render = compileCard<Record<'language' | 'title' | 'text' | 'hint' | 'help' | 'askExpert', string>>(template);

const rendered: Partial<Record<Language, Card>> = {};

/** Says that the bot does not know the answer, and what to try instead. */
export function noAnswerCard(language: Language): Card {
  rendered[language] ??= renderIn(language);
  return rendered[language];
}

function renderIn(language: Language): Card {
  const t = words(language);
  return render({
    language,
    title: t('noAnswer.title'),
    text: t('noAnswer.text'),
    hint: t('noAnswer.hint'),
    help: t('noAnswer.help'),
    askExpert: t('faq.askExpert'),
  });
}
