import type { Card } from '../../cards/card.ts';
import { confirmedCard, dismissedCard } from '../../cards/imports/import-outcome.ts';
import { importsCard, type Restoring } from '../../cards/imports/imports.ts';
import { dayIn } from '../../domain/time/calendar-day.ts';
import type { Deps } from '../deps.ts';
import type { ImportSummary } from '../store/companies.ts';
import type { ActionHandler, Asked, CompanyHandler } from '../turn/handler.ts';
import { may } from '../turn/permissions.ts';
import type { Person } from '../turn/person.ts';
import { type Click, type ClickOutcome, cancel, confirm, restore } from './decide-import.ts';

/** The reports that count, and the way to a newer one or back to the one before. */
export const showImports: CompanyHandler = async (asked, person, deps) => {
  if (!(await may(person, 'importReport', deps))) return 'refused';
  return { card: await history(undefined, asked, person, deps) };
};

export const confirmImport = settling(confirm, async (settled, { language }, { tenantId }, { alertJob }) => {
  if (settled.kind === 'outdated') return dismissedCard('confirmed.outdated', language);
  if (settled.kind === 'done') alertJob.afterImport(tenantId);
  return confirmedCard(settled.summary, settled.kind === 'done', language);
});

const CANCELLED = { done: 'cancelled.text', alreadySo: 'cancelled.tooLate', outdated: 'cancelled.outdated' } as const;

export const cancelImport = settling(cancel, async ({ kind }, { language }) =>
  dismissedCard(CANCELLED[kind], language),
);

export const restoreImport = settling(restore, async (settled, asked, person, deps) => {
  if (settled.kind === 'done') deps.alertJob.afterImport(person.tenantId);
  const restoring: Restoring =
    settled.kind === 'outdated'
      ? { kind: 'restoreOutdated' }
      : {
          kind: settled.kind === 'done' ? 'restored' : 'restoredBefore',
          day: dayOf(settled.summary, person),
        };
  return history(restoring, asked, person, deps);
});

type Shown = Exclude<ClickOutcome, { kind: 'notYours' }>;

/** A button that settles an import: roles are asked for anew, and what came of the click is shown in its place. */
function settling(
  settle: (click: Click, deps: Deps) => Promise<ClickOutcome>,
  show: (settled: Shown, asked: Asked, person: Person, deps: Deps) => Promise<Card>,
): ActionHandler {
  return async ({ importId }, asked, person, deps) => {
    if (!(await may(person, 'importReport', deps))) return 'refused';
    if (typeof importId !== 'string') return 'notUnderstood';
    const settled = await settle({ tenantId: person.tenantId, userId: person.userId, importId }, deps);
    return settled.kind === 'notYours' ? 'refused' : { card: await show(settled, asked, person, deps) };
  };
}

async function history(restoring: Restoring | undefined, { language }: Asked, person: Person, deps: Deps) {
  const { index } = await deps.companies.find(person.tenantId);
  const reports = Object.values(index.imports).map(({ current, previous }) => ({
    ...current,
    day: dayOf(current, person),
    previous: previous && { importId: previous.id, day: dayOf(previous, person), rows: previous.rows },
  }));
  return importsCard(reports, restoring, language);
}

function dayOf({ importedAt }: ImportSummary, { timeZone }: Person) {
  return dayIn(new Date(importedAt), timeZone);
}
