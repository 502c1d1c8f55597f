import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import { type ApiError, toApiError } from '../../api/api-error.ts';
import { useLoaded } from '../../api/use-loaded.ts';
import type { Cancelled, Deliveries } from '../../api-types/alerts.ts';
import { Empty } from '../../parts/empty.tsx';
import { Failed } from '../../parts/failed.tsx';
import { Loading } from '../../parts/loading.tsx';
import { ViewHead } from '../../parts/view-head.tsx';
import { useSession } from '../../session/session.ts';
import { Batch } from './batch.tsx';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalL, minWidth: 0 },
});

/** How often the view reloads while messages are being sent. */
const RELOAD_MS = 3_000;

/** The bot's proactive messages: waiting, delivered and cancelled. */
export function DeliveriesView() {
  const { api, t } = useSession();
  const styles = useStyles();
  const [deliveries, reload] = useLoaded<Deliveries>(useCallback(() => api.call<Deliveries>('/api/deliveries'), [api]));
  const [cancelResult, setCancelResult] = useState<number | ApiError>();
  const isSending = deliveries.kind === 'ready' && deliveries.body.runs.some(({ waiting }) => waiting > 0);
  useEffect(() => {
    if (!isSending) return;
    const timer = setInterval(reload, RELOAD_MS);
    return () => clearInterval(timer);
  }, [isSending, reload]);
  const cancel = async (id: string) => {
    try {
      const path = `/api/deliveries/${encodeURIComponent(id)}/cancel`;
      setCancelResult((await api.call<Cancelled>(path, { method: 'POST' })).body.cancelled);
      reload();
    } catch (error) {
      setCancelResult(toApiError(error));
    }
  };
  return (
    <div className={styles.root}>
      <ViewHead title={t('deliveries.title')} text={t('deliveries.text')} />
      <div role="status">
        {typeof cancelResult === 'number' && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{t('deliveries.cancelled', { count: cancelResult })}</MessageBarBody>
          </MessageBar>
        )}
        {cancelResult !== undefined && typeof cancelResult !== 'number' && <Failed t={t} error={cancelResult} />}
      </div>
      {deliveries.kind === 'loading' && <Loading t={t} />}
      {deliveries.kind === 'failed' && <Failed t={t} error={deliveries.error} onRetry={reload} />}
      {deliveries.kind === 'ready' && deliveries.body.runs.length === 0 && (
        <Empty title={t('deliveries.none.title')} text={t('deliveries.none.text')} />
      )}
      {deliveries.kind === 'ready' &&
        deliveries.body.runs.map((batch) => <Batch key={batch.id} batch={batch} onCancel={() => cancel(batch.id)} />)}
    </div>
  );
}
