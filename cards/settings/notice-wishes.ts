import type { NoticeKind } from '../../domain/alerts/sending-time.ts';
import type { Language } from '../../domain/language.ts';
import { type NoticeWish, noticeWishData, oppositeOf } from '../../domain/settings/notice-wish.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { replyCard } from '../parts/reply.ts';
import { showPayload } from '../parts/show-payload.ts';
import { listAll } from '../text/list-text.ts';
import { showDay } from '../text/show-day.ts';
import { words } from '../words.ts';

/** What the bot asks before it changes what it sends, or says if there is nothing to change. */
export type WishQuestion =
  | { readonly kind: 'askMuteAll' | 'nothingMuted' | 'askSnooze' }
  | { readonly kind: 'askMute' | 'notYours' | 'mutedAlready' | 'askUnmute'; readonly kinds: readonly NoticeKind[] }
  | { readonly kind: 'pausedUntil' | 'askSnoozeUntil'; readonly day: CalendarDay }
  | {
      readonly kind: 'askQuiet' | 'quietNow';
      readonly from: string;
      readonly until: string;
      readonly timeZone: string;
    };

/** A choice to offer; `label` names it, where the wish alone does not tell. */
export type WishChoice = { readonly wish: NoticeWish; readonly label?: 'muteAll' | 'week' };

type Context = { readonly timeZone: string; readonly language: Language };

/** Asks whether to change what the bot sends somebody by itself, with a button for each choice. */
export function askWishCard(question: WishQuestion, choices: readonly WishChoice[], { timeZone, language }: Context) {
  const t = words(language);
  return replyCard({
    said: t(`preferences.wish.${question.kind}`, { timeZone, ...shownIn(question, language) }),
    does: choices.map((choice) => wishButton(choice.wish, titleOf(choice, language), language)),
    shows: [preferencesButton(language)],
  });
}

/** Says what has been changed, and offers to take it back. */
export function doneWishCard(wish: NoticeWish, { timeZone, language }: Context) {
  const t = words(language);
  const undo = oppositeOf(wish);
  return replyCard({
    said: t(`preferences.wish.done.${wish.kind}`, { timeZone, ...shownIn(wish, language) }),
    does: undo ? [wishButton(undo, t('preferences.wish.buttons.undo'), language)] : [],
    shows: [preferencesButton(language)],
  });
}

/** Confirms a language in one line. */
export function languageDoneCard(language: Language) {
  return replyCard({ said: words(language)('preferences.languageDone'), shows: [preferencesButton(language)] });
}

function preferencesButton(language: Language) {
  return { title: words(language)('preferences.open'), data: showPayload('preferences', language) };
}

function wishButton(wish: NoticeWish, title: string, language: Language) {
  return { title, data: { verb: 'preferences.change', ...noticeWishData(wish), language } };
}

function titleOf({ wish, label }: WishChoice, language: Language): string {
  return words(language)(`preferences.wish.buttons.${label ?? (wish.kind === 'snooze' ? 'until' : wish.kind)}`, {
    ...shownIn(wish, language),
  });
}

/** Returns what the words of a question or wish name. */
function shownIn(named: WishQuestion | NoticeWish, language: Language) {
  const t = words(language);
  const kinds = 'kinds' in named ? named.kinds.map((kind) => `**${t(`preferences.kinds.${kind}`)}**`) : [];
  const [from, until] = 'from' in named ? [named.from, named.until] : ['', ''];
  const day = 'day' in named ? named.day : named.kind === 'snooze' ? named.until : undefined;
  return { kinds: listAll(kinds, language), from, until, day: day ? showDay(day, language) : '' };
}
