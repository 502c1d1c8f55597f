import { ABILITIES } from '../../../bot/abilities.ts';
import { offeredAbilities } from '../../../bot/turn/offered-abilities.ts';
import type { Person } from '../../../bot/turn/person.ts';
import { messageCard } from '../../../cards/parts/message.ts';
import { helpCard } from '../../../cards/settings/help.ts';
import { preferencesCard } from '../../../cards/settings/preferences.ts';
import { type RefusalText, refusedCard } from '../../../cards/settings/refused.ts';
import { type RoleHolder, type RoleNote, rolesCard } from '../../../cards/settings/roles.ts';
import { welcomeCard } from '../../../cards/settings/welcome.ts';
import type { ShownWishes } from '../../../cards/settings/wishes-form.ts';
import { words } from '../../../cards/words.ts';
import { noticeKindsFor } from '../../../domain/alerts/audience.ts';
import { ENTRIES } from '../../../domain/faq/entries/index.ts';
import type { Language } from '../../../domain/language.ts';
import type { Role } from '../../../domain/settings/roles.ts';
import { ROLES } from '../../../domain/settings/roles.ts';
import type { Samples } from './sample.ts';

const few = ENTRIES.slice(0, 3);

function help(scope: Person['scope'], roles: readonly Role[]) {
  return (language: Language) => helpCard(offeredAbilities(ABILITIES, { language, scope, roles }), few, language);
}

const ANNA: RoleHolder = { userId: 'anna', name: 'Anna Ek', roles: ['globalAdmin'], isFixed: true, isYou: true };

/** The roles of Anna and a number of others, the last of them with a name that the bot does not know. */
function roles(others: number, note?: RoleNote) {
  const more = Array.from({ length: others }, (_, index): RoleHolder => {
    const name = index === others - 1 ? undefined : `A name of some length, number ${index}`;
    return { userId: `person-${index}`, name, roles: ['mpnPartnerAdmin', 'globalAdmin'], isFixed: false, isYou: false };
  });
  return (language: Language) => rolesCard([ANNA, ...more], language, note);
}

const ADMINS = [
  { name: 'Anna *Berg*', address: 'anna.(x)@contoso.example' },
  { name: 'Johan Åberg', address: undefined },
];

function refused(refusal: RefusalText, admins: typeof ADMINS | undefined) {
  return (language: Language) => refusedCard(refusal, admins, language);
}

const NOTHING_CHOSEN = { wishes: { kinds: noticeKindsFor([]), muted: [], timeZone: 'UTC' } };
const ALL_CHOSEN: ShownWishes = {
  kinds: noticeKindsFor(ROLES),
  muted: ['reportOld', 'mcidPrompt'],
  snoozedUntil: '2021-09-08',
  quietHours: { from: '18:00', until: '07:30' },
  timeZone: 'Europe/Stockholm',
};

export const SETTINGS_SAMPLES: Samples = {
  'help, personal chat without a role': help('personal', []),
  'help, personal chat of a Global admin': help('personal', ['globalAdmin']),
  'help, channel': help('channel', []),
  'welcome, person without a role': (language) => welcomeCard(few, language, false),
  'welcome, person who may import the report': (language) => welcomeCard(few, language, true),
  'preferences, defaults': (language) => preferencesCard({ ...NOTHING_CHOSEN, inUse: 'sv' }, language),
  'preferences, language saved': (language) =>
    preferencesCard({ ...NOTHING_CHOSEN, inUse: language }, language, 'languageSaved'),
  'preferences, shared conversation': (language) => preferencesCard({ inUse: language }, language),
  'preferences, everything set': (language) =>
    preferencesCard({ inUse: language, wishes: ALL_CHOSEN }, language, 'saved'),
  'preferences, unclear quiet hours': (language) =>
    preferencesCard({ inUse: language, wishes: ALL_CHOSEN }, language, 'quietHoursUnclear'),
  'roles, first Global admin only': roles(0),
  'roles, three people': roles(2),
  'roles, more people than fit': roles(300),
  'roles, role granted': roles(2, { kind: 'granted', role: 'mpnPartnerAdmin', name: 'Bo Ek' }),
  'roles, role revoked from an unknown person': roles(2, { kind: 'revoked', role: 'globalAdmin', name: undefined }),
  'roles, no change': roles(2, { kind: 'unchanged' }),
  'roles, role fixed by the settings': roles(2, { kind: 'fixed' }),
  'roles, last Global admin': roles(2, { kind: 'lastGlobalAdmin' }),
  'roles, nobody chosen': roles(2, { kind: 'choosePerson' }),
  'roles, unknown person chosen': roles(2, { kind: 'unknownPerson' }),
  'roles, no role chosen': roles(2, { kind: 'chooseHeld' }),
  'refused, admins named': refused('message.roleNeeded', ADMINS),
  'refused, nobody to name': refused('message.globalAdminNeeded', []),
  'refused, where many read': refused('message.hostNeeded', undefined),
  'message, heading and text': (language) =>
    messageCard(words(language)('expert.text'), words(language)('expert.title')),
  'message, text only': (language) => messageCard(words(language)('message.empty')),
};
