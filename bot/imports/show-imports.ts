import { confirmedCard, dismissedCard } from '../../cards/imports/import-outcome.ts';
import { type ImportedReport, importsCard, type Restoring } from '../../cards/imports/imports.ts';
import { dayIn } from '../../domain/time/calendar-day.ts';
import type { Deps } from '../deps.ts';
import type { ImportSummary } from '../store/companies.ts';
import type { AbilityHandler, ActionHandler, ActionRequest, Outcome, Request } from '../turn/handler.ts';
import type { Person } from '../turn/person.ts';
import type { Reply } from '../turn/reply.ts';
import { type Click, type ClickOutcome, cancel, confirm, restore } from './decide-import.ts';

/** Shows the reports in use, how to import a newer one, and buttons to restore the previous ones. */
export const showImports: AbilityHandler = async (request) => history(request);

/** Lets a previewed report count. */
export const confirmImport: ActionHandler = (request) =>
  decide(request, confirm, async (outcome) => {
    const { person, language, deps } = request;
    if (outcome.kind === 'outdated') return { card: dismissedCard('confirmed.outdated', language) };
    if (outcome.kind === 'done') deps.alertJob.afterImport(person.tenantId);
    return { card: confirmedCard(outcome.summary, outcome.kind === 'done', language) };
  });

const CANCELLED = { done: 'cancelled.text', alreadySo: 'cancelled.tooLate', outdated: 'cancelled.outdated' } as const;

/** Discards a previewed report. */
export const cancelImport: ActionHandler = (request) =>
  decide(request, cancel, async ({ kind }) => ({ card: dismissedCard(CANCELLED[kind], request.language) }));

/** Lets the report before the current one count again. */
export const restoreImport: ActionHandler = (request) =>
  decide(request, restore, async (outcome) => {
    const { person, deps } = request;
    if (outcome.kind === 'outdated') return history(request, { kind: 'restoreOutdated' });
    if (outcome.kind === 'done') deps.alertJob.afterImport(person.tenantId);
    const kind = outcome.kind === 'done' ? 'restored' : 'restoredBefore';
    return history(request, { kind, day: dayOf(outcome.summary, person) });
  });

type OwnOutcome = Exclude<ClickOutcome, { kind: 'notYours' }>;

/** Handles a button that decides about an import, and shows the outcome in its place. */
async function decide(
  { data, person, deps }: ActionRequest,
  change: (click: Click, deps: Deps) => Promise<ClickOutcome>,
  show: (outcome: OwnOutcome) => Promise<Reply>,
): Promise<Outcome> {
  const { importId } = data;
  if (typeof importId !== 'string') return 'notUnderstood';
  const outcome = await change({ tenantId: person.tenantId, userId: person.userId, importId }, deps);
  return outcome.kind === 'notYours' ? 'notYours' : show(outcome);
}

async function history(request: Request, restoring?: Restoring): Promise<Reply> {
  return { card: importsCard(await readReports(request), restoring, request.language) };
}

/** Reads the reports in use, and those before them. */
export async function readReports({ person, deps }: Request): Promise<ImportedReport[]> {
  const { index } = await deps.companies.find(person.tenantId);
  return Object.values(index.imports).map(({ current, previous }) => ({
    ...current,
    day: dayOf(current, person),
    previous: previous && { importId: previous.id, day: dayOf(previous, person), rows: previous.rows },
  }));
}

function dayOf({ importedAt }: ImportSummary, { timeZone }: Person) {
  return dayIn(new Date(importedAt), timeZone);
}
