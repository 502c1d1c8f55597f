import { Body1, Body1Strong, Button, Card, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import type { ReportWords } from '../../api-types/imports.ts';
import { Remark } from '../../parts/remark.tsx';
import { Rich } from '../../parts/rich.tsx';
import { useSession } from '../../session.ts';
import { Facts } from './facts.tsx';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Props = {
  readonly outcome: ReportWords;
  /** Only of a report that is not settled yet. */
  readonly onConfirm?: () => void;
  readonly onCancel?: () => void;
};

/** What a report would change, or what became of it. */
export function Outcome({ outcome, onConfirm, onCancel }: Props) {
  const { t } = useSession();
  const styles = useStyles();
  const { title, text, facts, since, changes, badRows, badRowList } = outcome;
  return (
    <Card>
      <Subtitle1 as="h2">{title}</Subtitle1>
      <Body1 as="p">
        <Rich text={text} />
      </Body1>
      {facts && <Facts facts={facts} />}
      {since && <Body1Strong as="p">{since}</Body1Strong>}
      {changes && <Facts facts={changes} />}
      {badRows && <Remark text={`${badRows}\n${badRowList ?? ''}`} />}
      {onConfirm && (
        <div className={styles.buttons}>
          <Button appearance="primary" onClick={onConfirm}>
            {t('imports.confirm')}
          </Button>
          <Button onClick={onCancel}>{t('imports.cancel')}</Button>
        </div>
      )}
    </Card>
  );
}
