import { LANGUAGES, type Language } from '../../domain/language.ts';
import { compileCard } from '../card.ts';
import { words } from '../words.ts';
import template from './preferences.json' with { type: 'json' };
import { type ShownWishes, wishesForm } from './wishes-form.ts';

const NAMES = { en: 'preferences.language.english', sv: 'preferences.language.swedish' } as const;

/** `inUse`: the language used unless the person's words are in another. Without `wishes` there is no form. */
export type PreferencesContent = { readonly inUse: Language; readonly wishes?: ShownWishes };

/** The outcome of a click. */
export type PreferencesNote = 'languageSaved' | 'saved' | 'quietHoursUnclear';

type Choice = { readonly title: string; readonly value: string };

const render = compileCard<{
  language: Language;
  title: string;
  note: string;
  text: string;
  choices: { title: string; language: Language }[];
  forms: (Record<'muteLabel' | 'muted' | 'snoozeLabel' | 'snooze' | 'fromLabel' | 'from', string> &
    Record<'untilLabel' | 'until' | 'quietNote' | 'save', string> & { kinds: Choice[]; snoozes: Choice[] })[];
}>(template);

/** Shows a person's language and, in their own chat, a form for the notices they want and when. */
export function preferencesCard({ inUse, wishes }: PreferencesContent, language: Language, note?: PreferencesNote) {
  const t = words(language);
  return render({
    language,
    title: t('preferences.title'),
    note: note && note !== 'languageSaved' ? t(`preferences.${note}`) : '',
    text: t(note === 'languageSaved' ? 'preferences.language.saved' : 'preferences.language.text'),
    choices: LANGUAGES.map((choice) => {
      const name = t(NAMES[choice]);
      return { language: choice, title: choice === inUse ? t('preferences.language.inUse', { language: name }) : name };
    }),
    forms: wishes ? [wishesForm(wishes, language)] : [],
  });
}
