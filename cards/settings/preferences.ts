import type { NoticeKind } from '../../domain/alerts/sending-time.ts';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import type { QuietHours } from '../../domain/settings/quiet-hours.ts';
import { SNOOZES } from '../../domain/settings/snooze.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { compileCard } from '../card.ts';
import { showDay } from '../text/show-day.ts';
import { words } from '../words.ts';
import template from './preferences.json' with { type: 'json' };

const NAMES = { en: 'preferences.language.english', sv: 'preferences.language.swedish' } as const;

/** How a person wants to be told what they have not asked for. */
export type ShownWishes = {
  /** What they can be told of. */
  readonly kinds: readonly NoticeKind[];
  readonly muted: readonly NoticeKind[];
  /** The day on which a snooze ends that holds now. */
  readonly snoozedUntil?: CalendarDay;
  readonly quietHours?: QuietHours;
  readonly timeZone: string;
};

/** `inUse` is the language the person gets where their words do not tell; without `wishes` there is no form. */
export type PreferencesContent = { readonly inUse: Language; readonly wishes?: ShownWishes };

/** What came of a click. */
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

/** A person's language and, in their own chat, a form of what they want to be told, and when. */
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

/** What a form of wishes is filled with. */
export function wishesForm({ kinds, muted, snoozedUntil, quietHours, timeZone }: ShownWishes, language: Language) {
  const t = words(language);
  const kept = snoozedUntil && t('preferences.snooze.keep', { day: showDay(snoozedUntil, language) });
  return {
    muteLabel: t('preferences.mute'),
    muted: muted.join(','),
    kinds: kinds.map((kind) => ({ title: t(`preferences.kinds.${kind}`), value: kind })),
    snoozeLabel: t('preferences.snooze.label'),
    snooze: kept ? 'keep' : 'off',
    snoozes: [
      ...(kept ? [{ title: kept, value: 'keep' }] : []),
      ...(['off', ...SNOOZES] as const).map((value) => ({ title: t(`preferences.snooze.${value}`), value })),
    ],
    fromLabel: t('preferences.quietFrom'),
    from: quietHours?.from ?? '',
    untilLabel: t('preferences.quietUntil'),
    until: quietHours?.until ?? '',
    quietNote: t('preferences.quietNote', { timeZone }),
    save: t('preferences.save'),
  };
}
