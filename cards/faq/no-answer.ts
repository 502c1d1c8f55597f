import type { Pointer } from '../../domain/faq/pointers/pointer.ts';
import type { Language } from '../../domain/language.ts';
import { type Card, compileCard } from '../card.ts';
import { words } from '../words.ts';
import template from './no-answer.json' with { type: 'json' };

const render = compileCard<{
  language: Language;
  title: string;
  text: string;
  hint: string;
  links: { label: string; url: string }[];
  help: string;
  askExpert: string;
}>(template);

const rendered: Partial<Record<Language, Card>> = {};

/** Says that the bot does not know the answer, and what to try instead. */
export function noAnswerCard(language: Language): Card {
  const t = words(language);
  rendered[language] ??= render({ ...shared(language), text: t('noAnswer.text'), hint: t('noAnswer.hint'), links: [] });
  return rendered[language];
}

/** Says that the bot does not know the answer, and who does. */
export function pointerCard({ text, link }: Pointer, language: Language): Card {
  const links = [{ label: link.label[language], url: link.url }];
  return render({ ...shared(language), text: text[language], hint: '', links });
}

function shared(language: Language) {
  const t = words(language);
  return { language, title: t('noAnswer.title'), help: t('noAnswer.help'), askExpert: t('faq.askExpert') };
}
