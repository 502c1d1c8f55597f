import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import { type ApiError, toApiError } from '../../api.ts';
import type { Cancelled, Deliveries } from '../../api-types/alerts.ts';
import { Empty } from '../../parts/empty.tsx';
import { Failed } from '../../parts/failed.tsx';
import { Loading } from '../../parts/loading.tsx';
import { ViewHead } from '../../parts/view-head.tsx';
import { useSession } from '../../session.ts';
import { useLoaded } from '../../use-loaded.ts';
import { Run } from './batch.tsx';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalL, minWidth: 0 },
});

/** So often one looks again while messages are on their way. */
const LOOK_AGAIN_MS = 3_000;

/** What the bot has sent unasked: what is on its way, what has arrived, and what was cancelled. */
export function DeliveriesView() {
  const { api, t } = useSession();
  const styles = useStyles();
  const [deliveries, reload] = useLoaded<Deliveries>(useCallback(() => api.call<Deliveries>('/api/deliveries'), [api]));
  const [said, setSaid] = useState<number | ApiError>();
  const isRunning = deliveries.kind === 'ready' && deliveries.body.runs.some(({ waiting }) => waiting > 0);
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(reload, LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [isRunning, reload]);
  const cancel = async (id: string) => {
    try {
      const path = `/api/deliveries/${encodeURIComponent(id)}/cancel`;
      setSaid((await api.call<Cancelled>(path, { method: 'POST' })).body.cancelled);
      reload();
    } catch (error) {
      setSaid(toApiError(error));
    }
  };
  return (
    <div className={styles.root}>
      <ViewHead title={t('deliveries.title')} text={t('deliveries.text')} />
      <div role="status">
        {typeof said === 'number' && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{t('deliveries.cancelled', { count: said })}</MessageBarBody>
          </MessageBar>
        )}
        {said !== undefined && typeof said !== 'number' && <Failed t={t} error={said} />}
      </div>
      {deliveries.kind === 'loading' && <Loading t={t} />}
      {deliveries.kind === 'failed' && <Failed t={t} error={deliveries.error} onRetry={reload} />}
      {deliveries.kind === 'ready' && deliveries.body.runs.length === 0 && (
        <Empty title={t('deliveries.none.title')} text={t('deliveries.none.text')} />
      )}
      {deliveries.kind === 'ready' &&
        deliveries.body.runs.map((run) => <Run key={run.id} run={run} onCancel={() => cancel(run.id)} />)}
    </div>
  );
}
