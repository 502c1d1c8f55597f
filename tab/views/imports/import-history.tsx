import {
  Body1,
  Button,
  Card,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import type { ImportedReport } from '../../api-types/imports.ts';
import { Empty } from '../../parts/empty.tsx';
import { Section } from '../../parts/section.tsx';
import { showDay } from '../../parts/show-day.ts';
import { useSession } from '../../session/session.ts';
import { Facts } from './facts.tsx';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 360px), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  button: { alignSelf: 'start' },
});

type Props = { readonly reports: readonly ImportedReport[]; readonly onRestore: (id: string) => void };

/** The reports that count, each with a button to restore the one before. */
export function ImportHistory({ reports, onRestore }: Props) {
  const { t } = useSession();
  const styles = useStyles();
  if (reports.length === 0) return <Empty title={t('imports.none.title')} text={t('imports.none.text')} />;
  return (
    <Section title={t('imports.history')}>
      <div className={styles.root}>
        {reports.map((report) => (
          <Report key={report.id} report={report} onRestore={onRestore} />
        ))}
      </div>
    </Section>
  );
}

function Report({ report, onRestore }: { readonly report: ImportedReport; readonly onRestore: Props['onRestore'] }) {
  const { t, language } = useSession();
  const { name, broughtOn, rows, people, previous } = report;
  const facts = [
    { title: t('imports.broughtOn'), value: showDay(broughtOn, language) },
    { title: t('imports.rows'), value: t('imports.number', { count: rows }) },
    ...(people > 0 ? [{ title: t('imports.people'), value: t('imports.number', { count: people }) }] : []),
    ...(previous ? [{ title: t('imports.previous'), value: showDay(previous.broughtOn, language) }] : []),
  ];
  return (
    <Card>
      <Subtitle2 as="h3">{name}</Subtitle2>
      <Facts facts={facts} />
      {previous && (
        <Restore name={name} day={showDay(previous.broughtOn, language)} onRestore={() => onRestore(previous.id)} />
      )}
    </Card>
  );
}

type RestoreProps = { readonly name: string; readonly day: string; readonly onRestore: () => void };

function Restore({ name, day, onRestore }: RestoreProps) {
  const { t } = useSession();
  const styles = useStyles();
  return (
    <Dialog>
      <DialogTrigger disableButtonEnhancement>
        <Button className={styles.button} aria-label={t('imports.restore.of', { name })}>
          {t('imports.restore.button')}
        </Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('imports.restore.title')}</DialogTitle>
          <DialogContent>
            <Body1>{t('imports.restore.text', { name, day })}</Body1>
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={onRestore}>
                {t('imports.restore.button')}
              </Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button>{t('imports.restore.keep')}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
