import { Body1, Body1Strong, Button, Card, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import type { ReportWords } from '../../api-types/imports.ts';
import { Remark } from '../../parts/remark.tsx';
import { RichText } from '../../parts/rich-text.tsx';
import { useSession } from '../../session/session.ts';
import { Facts } from './facts.tsx';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Props = {
  readonly outcome: ReportWords;
  /** Given only for a report that waits for confirmation, as is `onCancel`. */
  readonly onConfirm?: () => void;
  readonly onCancel?: () => void;
};

/** The changes that a report would make, or has made. */
export function ReportOutcome({ outcome, onConfirm, onCancel }: Props) {
  const { t } = useSession();
  const styles = useStyles();
  const { title, text, facts, since, changes, badRows, badRowList, columns, notes, warnings, warningList } = outcome;
  const confirm = (
    <Button key="confirm" appearance={warnings ? 'secondary' : 'primary'} onClick={onConfirm}>
      {t('imports.confirm')}
    </Button>
  );
  const cancel = (
    <Button key="cancel" appearance={warnings ? 'primary' : 'secondary'} onClick={onCancel}>
      {t('imports.cancel')}
    </Button>
  );
  return (
    <Card>
      <Subtitle1 as="h2">{title}</Subtitle1>
      <Body1 as="p">
        <RichText text={text} />
      </Body1>
      {facts && <Facts facts={facts} />}
      {columns && <Lines text={columns} />}
      {since && <Body1Strong as="p">{since}</Body1Strong>}
      {changes && <Facts facts={changes} />}
      {badRows && <Remark text={`${badRows}\n${badRowList ?? ''}`} />}
      {notes && <Lines text={notes} />}
      {warnings && <Remark text={`${warnings}\n${warningList ?? ''}`} />}
      {onConfirm && <div className={styles.buttons}>{warnings ? [cancel, confirm] : [confirm, cancel]}</div>}
    </Card>
  );
}

/** Lines that begin with a dash, as a list. */
function Lines({ text }: { readonly text: string }) {
  return (
    <ul>
      {text.split('\n').map((line) => (
        <li key={line}>
          <RichText text={line.replace(/^- /, '')} />
        </li>
      ))}
    </ul>
  );
}
