import { makeStyles, tokens } from '@fluentui/react-components';
import { ViewHead } from '../../parts/view-head.tsx';
import { useSession } from '../../session/session.ts';
import { OwnAlertsSection } from '../alerts/own-alerts-section.tsx';
import { PreferencesSection } from '../settings/preferences-section.tsx';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXXL, minWidth: 0 },
});

/** The reader's own alerts and preferences. */
export function YouView() {
  const { t } = useSession();
  return (
    <div className={useStyles().root}>
      <ViewHead title={t('views.you')} />
      <OwnAlertsSection />
      <PreferencesSection />
    </div>
  );
}
