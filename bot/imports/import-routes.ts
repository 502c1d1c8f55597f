import { z } from 'zod';
import { confirmedWords, dismissedWords } from '../../cards/imports/import-outcome.ts';
import { showDay } from '../../cards/text/show-day.ts';
import { words } from '../../cards/words.ts';
import { dayIn } from '../../domain/time/calendar-day.ts';
import type { ImportOutcome, Imports } from '../../tab/api-types/imports.ts';
import type { Deps } from '../deps.ts';
import { RequestError } from '../errors.ts';
import { NotOfCompany } from '../http/not-of-company.ts';
import { type ApiRequest, route } from '../http/route.ts';
import { type Click, type ClickOutcome, cancel, confirm, restore } from './decide-import.ts';
import { LIMITS } from './read/limits.ts';

type DecidedOutcome = Extract<ClickOutcome, { summary: object }>;

/** The reports in use, and the previous ones. */
export const getImports = route({
  method: 'get',
  path: '/api/imports',
  access: 'importReport',
  fields: {},
  answer: async (_input, request, { companies }) => {
    const { index } = await companies.find(request.tenantId);
    const dayOf = (instant: string) => dayIn(new Date(instant), request.timeZone);
    const reports = Object.values(index.imports).map(({ current, previous }) => ({
      id: current.id,
      name: words(request.language)(`imports.kinds.${current.kind}`),
      broughtOn: dayOf(current.importedAt),
      rows: current.rows,
      people: current.people,
      ...(previous && {
        previous: { id: previous.id, broughtOn: dayOf(previous.importedAt), rows: previous.rows },
      }),
    }));
    return { body: { reports, mostBytes: LIMITS.fileBytes } satisfies Imports };
  },
});

export const confirmImport = decisionRoute({
  method: 'post',
  path: '/api/imports/:id/confirm',
  decide: confirm,
  show: ({ kind, summary }, request, deps) => {
    if (kind === 'done') deps.alertJob.afterImport(request.tenantId);
    return confirmedWords(summary, kind === 'done', request.language);
  },
});

const CANCELLED = { done: 'cancelled.text', alreadySo: 'cancelled.tooLate' } as const;

export const cancelImport = decisionRoute({
  method: 'del',
  path: '/api/imports/:id',
  decide: cancel,
  show: ({ kind }, { language }) => dismissedWords(CANCELLED[kind], language),
});

const RESTORED = { done: 'restored', alreadySo: 'restoredBefore' } as const;

export const restoreImport = decisionRoute({
  method: 'post',
  path: '/api/imports/:id/restore',
  decide: restore,
  show: ({ kind, summary }, { language, timeZone }) => {
    const t = words(language);
    const day = showDay(dayIn(new Date(summary.importedAt), timeZone), language);
    return { title: t('imports.history.title'), text: t(`imports.history.${RESTORED[kind]}`, { day }) };
  },
});

type Decision = {
  readonly method: 'post' | 'del';
  readonly path: string;
  readonly decide: (click: Click, deps: Deps) => Promise<ClickOutcome>;
  readonly show: (outcome: DecidedOutcome, request: ApiRequest, deps: Deps) => ImportOutcome['outcome'];
};

/**
 * Defines a route that decides about an import. The import's id serves as its version: an import never changes, and one
 * that was replaced is gone.
 */
function decisionRoute({ method, path, decide, show }: Decision) {
  return route({
    method,
    path,
    access: 'importReport',
    fields: { id: z.string() },
    answer: async ({ id }, request, deps) => {
      const outcome = await decide({ tenantId: request.tenantId, userId: request.userId, importId: id }, deps);
      if (outcome.kind === 'notYours') throw new RequestError(403, 'Somebody else has brought this report.');
      if (outcome.kind === 'outdated') throw new NotOfCompany();
      return { body: { outcome: show(outcome, request, deps) } satisfies ImportOutcome };
    },
  });
}
