import { Body1, Caption1, Card, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useCallback } from 'react';
import { useLoaded } from '../../api/use-loaded.ts';
import type { OwnAlert, OwnAlerts } from '../../api-types/alerts.ts';
import { Failed } from '../../parts/failed.tsx';
import { Loading } from '../../parts/loading.tsx';
import { RichText } from '../../parts/rich-text.tsx';
import { Section } from '../../parts/section.tsx';
import { useSession } from '../../session/session.ts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 360px), 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  alert: { height: '100%' },
});

/** The alerts that apply to the reader today, in the words of the chat. */
export function OwnAlertsSection() {
  const { api, t } = useSession();
  const styles = useStyles();
  const [alerts, reload] = useLoaded<OwnAlerts>(useCallback(() => api.call<OwnAlerts>('/api/alerts'), [api]));
  return (
    <Section title={t('you.alerts')}>
      {alerts.kind === 'loading' && <Loading t={t} />}
      {alerts.kind === 'failed' && <Failed t={t} error={alerts.error} onRetry={reload} />}
      {alerts.kind === 'ready' && alerts.body.alerts.length === 0 && <Body1 as="p">{t('you.nothing')}</Body1>}
      {alerts.kind === 'ready' && alerts.body.alerts.length > 0 && (
        <>
          <ul className={styles.root}>
            {alerts.body.alerts.map((alert) => (
              <li key={[alert.title, ...alert.lines].join()}>
                <Alert alert={alert} />
              </li>
            ))}
          </ul>
          <Caption1 as="p">{t('you.inChat')}</Caption1>
        </>
      )}
    </Section>
  );
}

function Alert({ alert: { title, lines, next } }: { readonly alert: OwnAlert }) {
  return (
    <Card className={useStyles().alert}>
      <Subtitle2 as="h3">{title}</Subtitle2>
      {[...lines, next].map((line) => (
        <Body1 as="p" key={line}>
          <RichText text={line} />
        </Body1>
      ))}
    </Card>
  );
}
