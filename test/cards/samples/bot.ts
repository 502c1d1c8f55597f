import { ruleCard, termCard, whichTermCard } from '../../../cards/faq/term.ts';
import { reportAgeCard } from '../../../cards/imports/import-sentences.ts';
import { askWishCard, doneWishCard, languageDoneCard } from '../../../cards/settings/notice-wishes.ts';
import { privacyCard } from '../../../cards/settings/privacy.ts';
import { askRoleCard, holdersCard, noRoleChangeCard, ownRolesCard } from '../../../cards/settings/role-questions.ts';
import { fileOfferCard, noCalendarCard } from '../../../cards/skills-report/file-offer.ts';
import { scheduleQuestionCard } from '../../../cards/skills-report/schedule-question.ts';
import { noticeKindsFor } from '../../../domain/alerts/audience.ts';
import { ENTRIES } from '../../../domain/faq/entries/index.ts';
import type { Language } from '../../../domain/language.ts';
import { ROLES } from '../../../domain/settings/roles.ts';
import type { Samples } from './sample.ts';

const KINDS = noticeKindsFor(ROLES);
const entry = ENTRIES[0];
const inStockholm = (language: Language) => ({ timeZone: 'Europe/Stockholm', language });
const BO = { kind: 'grant', userId: 'bo', name: 'Bo *Ek*', role: 'mpnPartnerAdmin' } as const;
const HOLDERS = [
  { userId: 'anna', name: 'Anna Ek', roles: ['globalAdmin'], isFixed: true, isYou: true },
  { userId: 'bo', name: 'Bo Ek', roles: ['globalAdmin', 'mpnPartnerAdmin'], isFixed: false, isYou: false },
] as const;

/** Cards that answer what is asked about the bot itself. */
export const BOT_SAMPLES: Samples = {
  'reply, term with a rule, an entry and an ability': (language) =>
    termCard('fragile', { entry, ability: 'risk' }, language),
  'reply, term alone': (language) => termCard('safe', {}, language),
  'reply, rule of a verdict': (language) => ruleCard('R6', { entry }, language),
  'reply, rule of the glossary': (language) => ruleCard('R16', { entry }, language),
  'reply, unknown term': whichTermCard,
  'reply, language chosen': languageDoneCard,
  'reply, whether to mute some kinds': (language) =>
    askWishCard(
      { kind: 'askMute', kinds: KINDS.slice(0, 3) },
      [{ wish: { kind: 'mute', kinds: KINDS } }, { wish: { kind: 'snooze', until: '2021-09-08' }, label: 'week' }],
      inStockholm(language),
    ),
  'reply, whether to pause until a day': (language) =>
    askWishCard(
      { kind: 'askSnoozeUntil', day: '2021-09-08' },
      [{ wish: { kind: 'snooze', until: '2021-09-08' } }],
      inStockholm(language),
    ),
  'reply, whether to be quiet': (language) =>
    askWishCard(
      { kind: 'askQuiet', from: '22:00', until: '07:00', timeZone: 'Europe/Stockholm' },
      [{ wish: { kind: 'quiet', from: '22:00', until: '07:00' } }],
      inStockholm(language),
    ),
  'reply, muted': (language) => doneWishCard({ kind: 'mute', kinds: KINDS.slice(0, 2) }, inStockholm(language)),
  'reply, paused': (language) => doneWishCard({ kind: 'snooze', until: '2021-09-08' }, inStockholm(language)),
  'reply, quiet': (language) => doneWishCard({ kind: 'quiet', from: '22:00', until: '07:00' }, inStockholm(language)),
  'reply, awake again': (language) => doneWishCard({ kind: 'wake' }, inStockholm(language)),
  'reply, whether to give a role': (language) => askRoleCard([BO], language),
  'reply, which role to give': (language) => askRoleCard([BO, { ...BO, role: 'globalAdmin' }], language),
  'reply, whose role to take': (language) =>
    askRoleCard(
      [
        { ...BO, kind: 'revoke' },
        { ...BO, kind: 'revoke', userId: 'bo-2', name: 'Bo Berg' },
      ],
      language,
    ),
  'reply, role held already': (language) => noRoleChangeCard('has', BO, language),
  'reply, own roles': (language) => ownRolesCard(['globalAdmin'], [], language),
  'reply, no role': (language) => ownRolesCard([], [{ name: 'Anna Ek', address: 'anna@contoso.com' }], language),
  'reply, people with roles': (language) => holdersCard(HOLDERS, language),
  'reply, nobody with a role': (language) => holdersCard([], language),
  'reply, privacy': privacyCard,
  'reply, age of the report': (language) => reportAgeCard({ day: '2021-08-30', today: '2021-09-01' }, language),
  'reply, no report': (language) => reportAgeCard(undefined, language),
  'reply, file offered': (language) => fileOfferCard({ competency: 'data-analytics' }, language),
  'reply, file without a report': (language) => fileOfferCard(undefined, language),
  'reply, no calendar': noCalendarCard,
  'reply, whether to post every Monday': (language) =>
    scheduleQuestionCard({ kind: 'schedule', monday: '2021-09-06', timeZone: 'Europe/Stockholm' }, language),
  'reply, whether to stop the posts': (language) => scheduleQuestionCard({ kind: 'posted' }, language),
  'reply, posts in the personal chat': (language) => scheduleQuestionCard({ kind: 'personal' }, language),
};
