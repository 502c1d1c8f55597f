import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { type ApiError, toApiError } from '../../api/api-error.ts';
import { useLoaded } from '../../api/use-loaded.ts';
import type { DayOrderChoice, ImportLine, ImportOutcome, Imports } from '../../api-types/imports.ts';
import { Failed } from '../../parts/failed.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Remark } from '../../parts/remark.tsx';
import { ViewHead } from '../../parts/view-head.tsx';
import { useSession } from '../../session/session.ts';
import { DropZone } from './drop-zone.tsx';
import { ImportHistory } from './import-history.tsx';
import { ReadingProgress } from './reading-progress.tsx';
import { type Choices, ReportOutcome } from './report-outcome.tsx';

const BYTES_PER_MB = 2 ** 20;

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXXL, minWidth: 0 },
});

type PreparedReport = Extract<ImportLine, { readonly outcome: object }>;

/** The progress of an import. */
type Step =
  | { readonly kind: 'reading'; readonly rows: number }
  | { readonly kind: 'declined'; readonly reason: 'several' | 'tooLarge' }
  | ({ readonly kind: 'outcome' } & PreparedReport)
  | { readonly kind: 'failed'; readonly error: ApiError };

/** Imports a report: shows what it would change before it counts, and can restore the one before. */
export function ImportsView() {
  const { api, t, me } = useSession();
  const styles = useStyles();
  const [imports, reload] = useLoaded<Imports>(useCallback(() => api.call<Imports>('/api/imports'), [api]));
  const [step, setStep] = useState<Step>();
  const mostBytes = imports.kind === 'ready' ? imports.body.mostBytes : Number.POSITIVE_INFINITY;
  const choose = ([file, ...others]: readonly File[]) => {
    if (!file) return;
    if (others.length > 0) setStep({ kind: 'declined', reason: 'several' });
    else if (file.size > mostBytes) setStep({ kind: 'declined', reason: 'tooLarge' });
    else void upload(file);
  };
  const upload = async (file: File) => {
    setStep({ kind: 'reading', rows: 0 });
    const showLine = (line: ImportLine) => {
      if ('rows' in line) setStep({ kind: 'reading', rows: line.rows });
      else if ('outcome' in line) setStep({ kind: 'outcome', ...line });
      else throw toApiError(undefined);
    };
    await api.upload('/api/imports', file, showLine).catch((error: unknown) => {
      setStep({ kind: 'failed', error: toApiError(error) });
    });
  };
  const decide = async (method: 'POST' | 'DELETE', path: string) => {
    try {
      const { outcome } = (await api.call<ImportOutcome>(path, { method })).body;
      setStep({ kind: 'outcome', outcome });
    } catch (error) {
      setStep({ kind: 'failed', error: toApiError(error) });
    }
    reload();
  };
  const readInOrder = async (id: string, order: DayOrderChoice['order']) => {
    setStep({ kind: 'reading', rows: 0 });
    try {
      const { body } = await api.call<PreparedReport>(`/api/imports/${id}/order`, { method: 'POST', body: { order } });
      setStep({ kind: 'outcome', ...body });
    } catch (error) {
      setStep({ kind: 'failed', error: toApiError(error) });
    }
  };
  const choicesFor = (id: string, dayOrders: readonly DayOrderChoice[] | undefined): Choices => ({
    choices: dayOrders
      ? dayOrders.map(({ order, title }) => ({ title, choose: () => readInOrder(id, order) }))
      : [{ title: t('imports.confirm'), choose: () => decide('POST', `/api/imports/${id}/confirm`) }],
    onCancel: () => decide('DELETE', `/api/imports/${id}`),
  });
  return (
    <div className={styles.root}>
      <ViewHead title={t('imports.title')} text={t('imports.text')} />
      {me.mayImport && <DropZone isBusy={step?.kind === 'reading'} onFiles={choose} />}
      <div role="status">
        {step?.kind === 'reading' && <ReadingProgress rows={step.rows} />}
        {step?.kind === 'declined' && <Remark text={t(`imports.${step.reason}`, { max: mostBytes / BYTES_PER_MB })} />}
        {step?.kind === 'failed' && <Failed t={t} error={step.error} />}
        {step?.kind === 'outcome' && (
          <ReportOutcome outcome={step.outcome} {...(step.pendingId && choicesFor(step.pendingId, step.dayOrders))} />
        )}
      </div>
      {imports.kind === 'loading' && <Loading t={t} />}
      {imports.kind === 'failed' && <Failed t={t} error={imports.error} onRetry={reload} />}
      {imports.kind === 'ready' && (
        <ImportHistory
          reports={imports.body.reports}
          onRestore={(id) => decide('POST', `/api/imports/${encodeURIComponent(id)}/restore`)}
        />
      )}
    </div>
  );
}
