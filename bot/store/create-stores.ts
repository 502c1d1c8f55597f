import { createAnnouncedAlerts } from './announced-alerts.ts';
import { createCompanies } from './companies.ts';
import { createConversationReferences } from './conversation-references.ts';
import { createDirectoryMatches } from './directory-matches.ts';
import { createFeedbackRecords } from './feedback.ts';
import { createImportRows } from './import-rows.ts';
import { createInstallers } from './installers.ts';
import { createLastShown } from './last-shown.ts';
import { createMatchedPeople } from './matched-people.ts';
import { createMcidPrompts } from './mcid-prompts.ts';
import { createMcidStatements } from './mcid-statements.ts';
import { createNotices } from './notices.ts';
import { createPersonIds } from './person-ids.ts';
import { createPreferences } from './preferences.ts';
import { createPromptSchedules } from './prompt-schedules.ts';
import { createRoleRecords } from './role-records.ts';
import { createSeenActivities } from './seen-activities.ts';
import type { Store } from './store.ts';
import { createWeeklyPosts } from './weekly-posts.ts';

type Options = {
  /** `tenantId:userId` of the Global admins named in the settings. */
  readonly fixedAdmins: ReadonlySet<string>;
  /** Tells whether the bot may write to a service URL. */
  readonly mayWriteTo: (serviceUrl: string) => boolean;
  /** True if other instances write to the same store. */
  readonly isShared: boolean;
};

/** The repositories of one store, each with its own namespace. */
export type Stores = ReturnType<typeof createStores>;

export function createStores(store: Store, { fixedAdmins, mayWriteTo, isShared }: Options) {
  const companies = createCompanies(store);
  return {
    companies,
    importRows: createImportRows(companies),
    matchedPeople: createMatchedPeople(store),
    mcidStatements: createMcidStatements(store),
    mcidPrompts: createMcidPrompts(store),
    promptSchedules: createPromptSchedules(store),
    directoryMatches: createDirectoryMatches(store),
    personIds: createPersonIds(store),
    roles: createRoleRecords(store, fixedAdmins),
    preferences: createPreferences(store),
    references: createConversationReferences(store, mayWriteTo, isShared),
    seenActivities: createSeenActivities(store),
    lastShown: createLastShown(store),
    feedback: createFeedbackRecords(store),
    notices: createNotices(store),
    announcedAlerts: createAnnouncedAlerts(store),
    installers: createInstallers(store),
    weeklyPosts: createWeeklyPosts(store),
  };
}
