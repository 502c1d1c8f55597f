import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { type ApiError, toApiError } from '../../api.ts';
import type { ImportLine, ImportOutcome, Imports, ReportWords } from '../../api-types/imports.ts';
import { Failed } from '../../parts/failed.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Remark } from '../../parts/remark.tsx';
import { ViewHead } from '../../parts/view-head.tsx';
import { useSession } from '../../session.ts';
import { useLoaded } from '../../use-loaded.ts';
import { DropZone } from './drop-zone.tsx';
import { History } from './history.tsx';
import { Outcome } from './outcome.tsx';
import { Reading } from './reading.tsx';

const BYTES_PER_MB = 2 ** 20;

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXXL, minWidth: 0 },
});

/** How far a report is on its way in. */
type Step =
  | { readonly kind: 'reading'; readonly rows: number }
  | { readonly kind: 'declined'; readonly reason: 'several' | 'tooLarge' }
  | { readonly kind: 'told'; readonly outcome: ReportWords; readonly pendingId: string | undefined }
  | { readonly kind: 'failed'; readonly error: ApiError };

/** The reports that count: bring a new one, see what it would change, let it count, or go back to the one before. */
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
    else void bring(file);
  };
  const bring = async (file: File) => {
    setStep({ kind: 'reading', rows: 0 });
    const take = (line: ImportLine) => {
      if ('rows' in line) setStep({ kind: 'reading', rows: line.rows });
      else if ('outcome' in line) setStep({ kind: 'told', outcome: line.outcome, pendingId: line.pendingId });
      else throw toApiError(undefined);
    };
    await api.upload('/api/imports', file, take).catch((error: unknown) => {
      setStep({ kind: 'failed', error: toApiError(error) });
    });
  };
  const settle = async (method: 'POST' | 'DELETE', path: string) => {
    try {
      const { outcome } = (await api.call<ImportOutcome>(path, { method })).body;
      setStep({ kind: 'told', outcome, pendingId: undefined });
    } catch (error) {
      setStep({ kind: 'failed', error: toApiError(error) });
    }
    reload();
  };
  return (
    <div className={styles.root}>
      <ViewHead title={t('imports.title')} text={t('imports.text')} />
      {me.mayImport && <DropZone isBusy={step?.kind === 'reading'} onFiles={choose} />}
      <div role="status">
        {step?.kind === 'reading' && <Reading rows={step.rows} />}
        {step?.kind === 'declined' && <Remark text={t(`imports.${step.reason}`, { max: mostBytes / BYTES_PER_MB })} />}
        {step?.kind === 'failed' && <Failed t={t} error={step.error} />}
        {step?.kind === 'told' && (
          <Outcome
            outcome={step.outcome}
            {...(step.pendingId && {
              onConfirm: () => settle('POST', `/api/imports/${step.pendingId}/confirm`),
              onCancel: () => settle('DELETE', `/api/imports/${step.pendingId}`),
            })}
          />
        )}
      </div>
      {imports.kind === 'loading' && <Loading t={t} />}
      {imports.kind === 'failed' && <Failed t={t} error={imports.error} onRetry={reload} />}
      {imports.kind === 'ready' && (
        <History
          reports={imports.body.reports}
          onRestore={(id) => settle('POST', `/api/imports/${encodeURIComponent(id)}/restore`)}
        />
      )}
    </div>
  );
}
