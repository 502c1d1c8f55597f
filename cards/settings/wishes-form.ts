import type { NoticeKind } from '../../domain/alerts/sending-time.ts';
import type { Language } from '../../domain/language.ts';
import type { QuietHours } from '../../domain/settings/quiet-hours.ts';
import { SNOOZES } from '../../domain/settings/snooze.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { showDay } from '../text/show-day.ts';
import { words } from '../words.ts';

/** A person's choices about notices. */
export type ShownWishes = {
  /** The kinds of notices that the person can receive. */
  readonly kinds: readonly NoticeKind[];
  readonly muted: readonly NoticeKind[];
  /** The day on which the current snooze ends. */
  readonly snoozedUntil?: CalendarDay;
  readonly quietHours?: QuietHours;
  readonly timeZone: string;
};

/** Returns the labels, choices and current values of the form. */
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
