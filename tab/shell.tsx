import { makeStyles, tokens } from '@fluentui/react-components';
import { DemoNote } from './demo-note.tsx';
import { OverviewView } from './views/overview-view.tsx';

const useStyles = makeStyles({
  main: {
    maxWidth: '1200px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXXL}`,
  },
});

/** The frame round every view. */
export function Shell() {
  const styles = useStyles();
  return (
    <>
      <DemoNote />
      <main className={styles.main}>
        <OverviewView />
      </main>
    </>
  );
}
