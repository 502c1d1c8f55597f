import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { demoToken, keepDemoToken } from '../host/demo-token.ts';
import { useSession } from '../session/session.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground4,
  },
});

/** A note that this is the demo, with a button to sign in as someone else. */
export function DemoNote() {
  const { t, reloadMe } = useSession();
  const styles = useStyles();
  if (!demoToken()) return null;
  const signOut = () => {
    keepDemoToken(undefined);
    reloadMe();
  };
  return (
    <div className={styles.root} role="note">
      <Caption1>{t('demo.note')}</Caption1>
      <Button size="small" onClick={signOut}>
        {t('demo.signOut')}
      </Button>
    </div>
  );
}
