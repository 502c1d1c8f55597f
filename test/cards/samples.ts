import type { Person } from '../../bot/turn/person.ts';
import { listedAbilities } from '../../bot/turn/router.ts';
import type { Card } from '../../cards/card.ts';
import { companyFactsCard, type FactsNotice, type KnownFacts } from '../../cards/company/company-facts.ts';
import { generalFactsForm } from '../../cards/company/general-facts-form.ts';
import { membershipForm } from '../../cards/company/membership-form.ts';
import { faqAnswerCard } from '../../cards/faq/faq-answer.ts';
import { nearQuestionsCard } from '../../cards/faq/near-questions.ts';
import { noAnswerCard } from '../../cards/faq/no-answer.ts';
import { impossibleDateCard, renewalAnswerCard } from '../../cards/faq/renewal-answer.ts';
import { confirmedCard, settledCard } from '../../cards/imports/import-outcome.ts';
import {
  importPreviewCard,
  noRowsCard,
  overtakenCard,
  readingCard,
  unchangedCard,
} from '../../cards/imports/import-preview.ts';
import { refusalCard } from '../../cards/imports/import-refusal.ts';
import { importsCard } from '../../cards/imports/imports.ts';
import { messageCard } from '../../cards/parts/message.ts';
import { helpCard } from '../../cards/settings/help.ts';
import { preferencesCard, type ShownWishes } from '../../cards/settings/preferences.ts';
import { type RoleHolder, type RoleNote, rolesCard } from '../../cards/settings/roles.ts';
import { welcomeCard } from '../../cards/settings/welcome.ts';
import { words } from '../../cards/words.ts';
import { noticeKindsFor } from '../../domain/alerts/audience.ts';
import { knownPurchases } from '../../domain/company/known-purchases.ts';
import { createCatalogue } from '../../domain/faq/catalogue.ts';
import { ENTRIES } from '../../domain/faq/entries/index.ts';
import type { FaqEntry } from '../../domain/faq/entry.ts';
import type { RowError } from '../../domain/imports/report-row.ts';
import type { Language } from '../../domain/language.ts';
import { MPN_2021 } from '../../domain/programmes/mpn-2021/mpn-2021.ts';
import { MPN_2021_RENEWAL } from '../../domain/programmes/mpn-2021/renewal.ts';
import { renewalOutlook } from '../../domain/renewal/renewal-outlook.ts';
import type { Purchase } from '../../domain/renewal/renewal-state.ts';
import type { Role } from '../../domain/settings/roles.ts';
import { ROLES } from '../../domain/settings/roles.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { ALERT_SAMPLES } from './alert-samples.ts';
import { COMPANY_SAMPLES } from './company-samples.ts';
import { PEOPLE_SAMPLES } from './people-samples.ts';

const first = ENTRIES[0] as FaqEntry;
const few = ENTRIES.slice(0, 3);

/** The answer about a gold competency bought on 1 September 2020, unless told otherwise. */
function renewal(today: CalendarDay, purchase: Partial<Purchase> = {}) {
  const gold = { offer: 'gold', cloudBusinessApplications: false, purchasedOn: '2020-09-01', yearGiven: true } as const;
  return (language: Language) =>
    renewalAnswerCard(
      renewalOutlook({ ...gold, ...purchase }, today, MPN_2021_RENEWAL),
      createCatalogue(ENTRIES),
      language,
    );
}

function help(scope: Person['scope'], roles: readonly Role[]) {
  return (language: Language) => helpCard(listedAbilities(language, scope, roles), few, language);
}

const ANNA: RoleHolder = { userId: 'anna', name: 'Anna Ek', roles: ['globalAdmin'], isFixed: true, isYou: true };

/** The roles of Anna and of so many others, the last of whom has never written to the bot. */
function roles(others: number, note?: RoleNote) {
  const more = Array.from({ length: others }, (_, place): RoleHolder => {
    const name = place === others - 1 ? undefined : `A name of some length, number ${place}`;
    return { userId: `person-${place}`, name, roles: ['mpnPartnerAdmin', 'globalAdmin'], isFixed: false, isYou: false };
  });
  return (language: Language) => rolesCard([ANNA, ...more], language, note);
}

const MEMBERSHIPS = [
  { offer: 'gold', competency: 'data-analytics', purchasedOn: '2020-09-01' },
  { offer: 'silver', competency: 'devops', purchasedOn: '2018-05-01', renewedOn: '2021-05-20' },
  { offer: 'actionPack', purchasedOn: '2018-05-01' },
] as const;

/** The company's facts on 1 June 2021; nothing is known unless told. */
function companyFacts(known: Partial<KnownFacts> = {}, notice?: FactsNotice) {
  const nothing = { competenciesImportedOn: undefined, performanceImportedOn: undefined };
  const empty = { facts: { memberships: [] }, purchases: [], ...nothing, mayChange: true };
  return (language: Language) => companyFactsCard({ ...empty, ...known }, MPN_2021, '2021-06-01', language, notice);
}

function everyFact(): KnownFacts {
  const facts = {
    market: 'developing',
    movedToPcOn: '2020-03-01',
    declared: { 'authorised-surface-hub-reseller': false },
    memberships: MEMBERSHIPS,
    performance: [{ kind: 'snapshot', metric: 'power-bi-seats', on: '2021-05-31', value: 300 }],
  } as const;
  const reported = MPN_2021.competencies.map(({ id }) => {
    return { competency: id, level: 'gold', isActive: true, startedOn: undefined, endsOn: '2021-08-01' } as const;
  });
  return {
    facts,
    purchases: knownPurchases(facts, reported, '2021-06-01'),
    competenciesImportedOn: '2021-05-03',
    performanceImportedOn: '2021-05-04',
    mayChange: true,
  };
}
const NOTHING_CHOSEN = { wishes: { kinds: noticeKindsFor([]), muted: [], timeZone: 'UTC' } };
const ALL_CHOSEN: ShownWishes = {
  kinds: noticeKindsFor(ROLES),
  muted: ['reportOld', 'mcidPrompt'],
  snoozedUntil: '2021-09-08',
  quietHours: { from: '18:00', until: '07:30' },
  timeZone: 'Europe/Stockholm',
};
const size = { kind: 'skills', rows: 100_000, people: 9_876 } as const;
const twoBadRows: readonly RowError[] = [
  { row: 12, column: 'associatedInPc', kind: 'notYesOrNo' },
  { row: 12, column: 'completedOn', kind: 'impossibleDate' },
  { row: 1_734, column: undefined, kind: 'extraCells' },
];
const everyError: readonly RowError[] = Array.from({ length: 25 }, (_, index) => index + 2).flatMap((row) =>
  (
    [
      'missing',
      'malformed',
      'unknown',
      'tooLong',
      'notYesOrNo',
      'unreadableDate',
      'impossibleDate',
      'ambiguousDate',
    ] as const
  ).map((kind) => ({ row, column: 'relevantFor', kind })),
);
const since = {
  day: '2021-08-02',
  changes: { people: { added: 1_203, changed: 85, gone: 9 }, records: { added: 4_000, changed: 91, gone: 30 } },
} as const;

/** A card of each template in each of its states, by "template, state". */
export const SAMPLES: Readonly<Record<string, (language: Language) => Card>> = {
  'faq-answer, with follow-ups': (language) => faqAnswerCard(first, createCatalogue(ENTRIES), language),
  'faq-answer, without follow-ups': (language) => faqAnswerCard({ ...first }, createCatalogue([]), language),
  'faq-answer, renewal ahead': renewal('2021-09-01'),
  'faq-answer, renewal open': renewal('2021-09-02', { offer: 'learningActionPack' }),
  'faq-answer, renewal on the last day': renewal('2021-10-01', { offer: 'actionPack' }),
  'faq-answer, renewal of something unknown, without a year': renewal('2021-09-01', {
    offer: 'unknown',
    yearGiven: false,
  }),
  'faq-answer, renewal passed, next one ahead': renewal('2021-10-02', { offer: 'silver' }),
  'faq-answer, renewal passed, later one open': renewal('2022-09-02', { offer: 'competency' }),
  'faq-answer, renewal passed, later one on its last day': renewal('2021-10-01', { purchasedOn: '2019-09-01' }),
  'faq-answer, renewal beyond the programme': renewal('2026-01-01'),
  'faq-answer, renewal beyond the programme, open': renewal('2026-09-02'),
  'faq-answer, renewal beyond the programme, on the last day': renewal('2026-10-01'),
  'faq-answer, renewal extended, after a leap day': renewal('2021-02-01', { purchasedOn: '2020-02-29' }),
  'faq-answer, renewal excepted from the extension': renewal('2021-02-01', {
    purchasedOn: '2020-03-15',
    cloudBusinessApplications: true,
  }),
  'faq-answer, renewal extended if a competency': renewal('2021-02-01', {
    purchasedOn: '2020-03-15',
    offer: 'unknown',
  }),
  'near-questions, three': (language) => nearQuestionsCard(few, language),
  'near-questions, one': (language) => nearQuestionsCard(few.slice(0, 1), language),
  'no-answer, always': noAnswerCard,
  'help, for everyone in the personal chat': help('personal', []),
  'help, for a Global admin in the personal chat': help('personal', ['globalAdmin']),
  'help, in a channel': help('channel', []),
  'welcome, of somebody without a role': (language) => welcomeCard(few, language, false),
  'welcome, of somebody who may bring the report': (language) => welcomeCard(few, language, true),
  'preferences, nothing chosen': (language) => preferencesCard({ ...NOTHING_CHOSEN, inUse: 'sv' }, language),
  'preferences, language just saved': (language) =>
    preferencesCard({ ...NOTHING_CHOSEN, inUse: language }, language, 'languageSaved'),
  'preferences, where others read': (language) => preferencesCard({ inUse: language }, language),
  'preferences, all chosen': (language) => preferencesCard({ inUse: language, wishes: ALL_CHOSEN }, language, 'saved'),
  'preferences, quiet hours unclear': (language) =>
    preferencesCard({ inUse: language, wishes: ALL_CHOSEN }, language, 'quietHoursUnclear'),
  'roles, the first Global admin alone': roles(0),
  'roles, of three people': roles(2),
  'roles, of more than a card holds': roles(300),
  'roles, one given': roles(2, { kind: 'granted', role: 'mpnPartnerAdmin', name: 'Bo Ek' }),
  'roles, one taken from somebody unknown': roles(2, { kind: 'revoked', role: 'globalAdmin', name: undefined }),
  'roles, nothing changed': roles(2, { kind: 'unchanged' }),
  'roles, fixed by the settings': roles(2, { kind: 'fixed' }),
  'roles, the last Global admin': roles(2, { kind: 'lastGlobalAdmin' }),
  'roles, nobody chosen': roles(2, { kind: 'choosePerson' }),
  'roles, somebody unknown chosen': roles(2, { kind: 'unknownPerson' }),
  'roles, no role chosen': roles(2, { kind: 'chooseHeld' }),
  'company-facts, nothing known': companyFacts(),
  'company-facts, to read only': companyFacts({ mayChange: false }),
  'company-facts, as many as there can be': companyFacts(everyFact(), 'saved'),
  'company-facts, overtaken': companyFacts({}, 'overtaken'),
  'membership-form, new': (language) => {
    const text = { offer: '', competency: '', purchasedOn: '', renewedOn: '' };
    return membershipForm({ text, key: undefined, was: '{}' }, MPN_2021, '2021-06-01', language);
  },
  'membership-form, with everything wrong': (language) => {
    const text = { offer: 'silver', competency: 'devops', purchasedOn: '2021-05-01', renewedOn: '2021-04-01' };
    const problems = [
      { kind: 'levelNotOffered', competency: 'enterprise-resource-planning', level: 'silver' },
      { kind: 'dateInFuture', field: 'purchasedOn' },
      { kind: 'renewedBeforePurchase' },
    ] as const;
    return membershipForm(
      { text, key: 'devops', was: '{"offer":"silver"}', problems },
      MPN_2021,
      '2021-06-01',
      language,
    );
  },
  'general-facts-form, empty': (language) => {
    const text = { market: '', movedToPcOn: '', surfaceHubReseller: '' };
    return generalFactsForm({ text, was: '{}' }, '2021-06-01', language);
  },
  'general-facts-form, with an impossible date': (language) => {
    const text = { market: 'developed', movedToPcOn: '2020-02-30', surfaceHubReseller: 'yes' };
    const problems = [{ kind: 'dateImpossible', field: 'movedToPcOn' }] as const;
    return generalFactsForm({ text, was: '{}', problems }, '2021-06-01', language);
  },
  'import-summary, the first of its kind': (language) =>
    importPreviewCard({ ...size, importId: 'import-1', since: undefined, errors: [] }, language),
  'import-summary, compared, with bad rows': (language) =>
    importPreviewCard({ ...size, importId: 'import-1', since, errors: twoBadRows }, language),
  'import-summary, of a kind without people, all rows bad in every way': (language) =>
    importPreviewCard(
      {
        ...{ kind: 'performance', rows: 1, people: 0, importId: 'import-1', errors: everyError },
        since: { ...since, changes: { ...since.changes, people: undefined } },
      },
      language,
    ),
  'import-summary, without rows to use': (language) => noRowsCard(twoBadRows, language),
  'import-summary, unchanged': (language) => unchangedCard(size, language),
  'import-summary, confirmed': (language) => confirmedCard(size, true, language),
  'import-summary, confirmed before': (language) => confirmedCard({ ...size, kind: 'competencies' }, false, language),
  'imports, none': (language) => importsCard([], undefined, language),
  'imports, one': (language) => importsCard([{ ...size, day: '2021-09-01', previous: undefined }], undefined, language),
  'imports, each kind with a previous one, one restored': (language) =>
    importsCard(
      (['skills', 'competencies', 'performance'] as const).map((kind) => ({
        ...{ ...size, kind, day: '2021-09-01' },
        previous: { importId: 'import-1', day: '2021-08-02', rows: 1 },
      })),
      { kind: 'restored', day: '2021-09-01' },
      language,
    ),
  'imports, restored before': (language) => importsCard([], { kind: 'restoredBefore', day: '2021-09-01' }, language),
  'imports, restored too late': (language) => importsCard([], { kind: 'restoreOutdated' }, language),
  'message, a file that is being read': (language) => readingCard(0, language),
  'message, a file that is read to some row': (language) => readingCard(42_000, language),
  'message, an import overtaken': overtakenCard,
  'message, an import cancelled': (language) => settledCard('cancelled.text', language),
  'message, an import out of date': (language) => settledCard('confirmed.outdated', language),
  'message, a file without the columns': (language) =>
    refusalCard({ kind: 'missingColumns', details: { columns: ['mcid', 'relevantFor'] } }, language),
  'message, a file that is too large': (language) =>
    refusalCard({ kind: 'fileTooLarge', details: { max: 20 * 1024 * 1024 } }, language),
  'message, a file with too many rows': (language) =>
    refusalCard({ kind: 'tooManyRows', details: { max: 200_000 } }, language),
  'message, with a heading': (language) => messageCard(words(language)('expert.text'), words(language)('expert.title')),
  'message, an impossible date': (language) => impossibleDateCard({ day: 30, month: 2, year: 2021 }, language),
  'message, an impossible month': (language) => impossibleDateCard({ day: 1, month: 13, year: undefined }, language),
  'message, a sentence': (language) => messageCard(words(language)('message.empty')),
  ...PEOPLE_SAMPLES,
  ...COMPANY_SAMPLES,
  ...ALERT_SAMPLES,
};
