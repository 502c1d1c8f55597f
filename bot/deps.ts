import type { Logger } from 'pino';
import type { FaqCatalogue } from '../domain/faq/catalogue.ts';
import type { FaqEntry, Language } from '../domain/faq/entry.ts';
import type { FaqOutcome, FaqSearch } from '../domain/faq/search.ts';
import type { OwnAddresses } from './connector/own-addresses.ts';
import type { Download } from './importers/download.ts';
import type { Metrics } from './metrics.ts';
import type { Companies } from './store/companies.ts';
import type { ConversationReferences } from './store/conversation-references.ts';
import type { FeedbackRecords } from './store/feedback.ts';
import type { ImportRows } from './store/import-cache.ts';
import type { LastAnswers } from './store/last-answers.ts';
import type { McidStatements } from './store/mcid-statements.ts';
import type { Preferences } from './store/preferences.ts';
import type { RoleRecords } from './store/role-records.ts';
import type { SeenActivities } from './store/seen-activities.ts';

/** What the handlers work with, built once in `create-bot.ts` and passed by hand. */
export type Deps = {
  readonly log: Logger;
  readonly metrics: Pick<Metrics, 'faqOutcomes'>;
  readonly now: () => Date;
  readonly catalogue: FaqCatalogue;
  readonly search: FaqSearch;
  readonly followUp: (question: string, previous: FaqEntry, language: Language) => FaqOutcome;
  readonly lastAnswers: LastAnswers;
  readonly preferences: Preferences;
  readonly feedback: FeedbackRecords;
  readonly references: ConversationReferences;
  readonly seenActivities: SeenActivities;
  readonly roles: RoleRecords;
  readonly companies: Companies;
  readonly importRows: ImportRows;
  readonly ownAddresses: OwnAddresses;
  readonly mcidStatements: McidStatements;
  readonly download: Download;
};
