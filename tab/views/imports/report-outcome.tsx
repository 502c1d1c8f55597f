import { Body1, Body1Strong, Button, Card, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import type { ReportWords } from '../../api-types/imports.ts';
import { Remark } from '../../parts/remark.tsx';
import { RichText } from '../../parts/rich-text.tsx';
import { useSession } from '../../session/session.ts';
import { Facts } from './facts.tsx';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What can be done with a report that waits: one or more ways to go on, and to cancel. */
export type Choices = {
  readonly choices: readonly { readonly title: string; readonly choose: () => void }[];
  readonly onCancel: () => void;
};

type Props = { readonly outcome: ReportWords } & Partial<Choices>;

/** The changes that a report would make, or has made. */
export function ReportOutcome({ outcome, choices, onCancel }: Props) {
  const { t } = useSession();
  const styles = useStyles();
  const { title, text, facts, since, changes, badRows, badRowList, columns, notes, warnings, warningList } = outcome;
  // Where there is a warning, or a question with several answers, no answer is the first choice.
  const isPlain = !warnings && choices?.length === 1;
  const goOn = choices?.map(({ title, choose }) => (
    <Button key={title} appearance={isPlain ? 'primary' : 'secondary'} onClick={choose}>
      {title}
    </Button>
  ));
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
      {goOn && <div className={styles.buttons}>{warnings ? [cancel, goOn] : [goOn, cancel]}</div>}
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
