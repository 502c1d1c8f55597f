import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  Card,
  Field,
  makeStyles,
  ProgressBar,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import type { DeliveryBatch, DeliveryState } from '../../api-types/alerts.ts';
import { useSession } from '../../session/session.ts';

const useStyles = makeStyles({
  states: { display: 'grid', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  people: { color: tokens.colorNeutralForeground3 },
  button: { alignSelf: 'start' },
});

type Props = { readonly batch: DeliveryBatch; readonly onCancel: () => void };

/** A batch of messages, and how far its delivery has got. */
export function Batch({ batch: { heading, total, waiting, states }, onCancel }: Props) {
  const { t } = useSession();
  const styles = useStyles();
  return (
    <Card>
      <Subtitle2 as="h2">{heading}</Subtitle2>
      {waiting > 0 && (
        <>
          <Field validationMessage={t('deliveries.waiting', { count: waiting, total })} validationState="none">
            <ProgressBar aria-label={heading} value={total - waiting} max={total} />
          </Field>
          <Button className={styles.button} onClick={onCancel} aria-label={t('deliveries.cancelOf', { run: heading })}>
            {t('deliveries.cancel')}
          </Button>
        </>
      )}
      <ul className={styles.states}>
        {states.map((state) => (
          <li key={state.id}>
            <State state={state} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function State({ state: { name, count, people } }: { readonly state: DeliveryState }) {
  const { t, language } = useSession();
  const styles = useStyles();
  const unnamed = count - people.length;
  const named = [...people, ...(unnamed > 0 && people.length > 0 ? [t('people.more', { count: unnamed })] : [])];
  return (
    <>
      <Body1>
        {name}: <Body1Strong>{count.toLocaleString(language)}</Body1Strong>
      </Body1>
      {named.length > 0 && (
        <Caption1 as="p" block className={styles.people}>
          {new Intl.ListFormat(language).format(named)}
        </Caption1>
      )}
    </>
  );
}
