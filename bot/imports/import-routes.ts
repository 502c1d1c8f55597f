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

type Shown = Extract<ClickOutcome, { summary: object }>;

/** The reports that count, and those before them. */
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

export const confirmImport = settling('post', '/api/imports/:id/confirm', confirm, (settled, request, deps) => {
  if (settled.kind === 'done') deps.alertJob.afterImport(request.tenantId);
  return confirmedWords(settled.summary, settled.kind === 'done', request.language);
});

const CANCELLED = { done: 'cancelled.text', alreadySo: 'cancelled.tooLate' } as const;

export const cancelImport = settling('del', '/api/imports/:id', cancel, ({ kind }, { language }) =>
  dismissedWords(CANCELLED[kind], language),
);

const RESTORED = { done: 'restored', alreadySo: 'restoredBefore' } as const;

export const restoreImport = settling('post', '/api/imports/:id/restore', restore, (settled, request) => {
  const t = words(request.language);
  const day = dayIn(new Date(settled.summary.importedAt), request.timeZone);
  return {
    title: t('imports.history.title'),
    text: t(`imports.history.${RESTORED[settled.kind]}`, { day: showDay(day, request.language) }),
  };
});

/**
 * A call that settles an import. Its id is its version, too: an import never changes, and what another one has replaced
 * is gone.
 */
function settling(
  method: 'post' | 'del',
  path: string,
  settle: (click: Click, deps: Deps) => Promise<ClickOutcome>,
  show: (settled: Shown, request: ApiRequest, deps: Deps) => ImportOutcome['outcome'],
) {
  return route({
    method,
    path,
    access: 'importReport',
    fields: { id: z.string() },
    answer: async ({ id }, request, deps) => {
      const settled = await settle({ tenantId: request.tenantId, userId: request.userId, importId: id }, deps);
      if (settled.kind === 'notYours') throw new RequestError(403, 'Somebody else has brought this report.');
      if (settled.kind === 'outdated') throw new NotOfCompany();
      return { body: { outcome: show(settled, request, deps) } satisfies ImportOutcome };
    },
  });
}
