import { Body1, makeStyles, Title2, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useSession } from '../../session.ts';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalM, maxWidth: '560px' },
});

/** Where somebody adds the tab to a channel: what everyone there will see. */
export function SettingsView() {
  const { host, t } = useSession();
  useEffect(() => host.offerToSave(t('settings.name')), [host, t]);
  return (
    <div className={useStyles().root}>
      <Title2 as="h1">{t('settings.title')}</Title2>
      <Body1 as="p">{t('settings.text')}</Body1>
      <Body1 as="p">{t('settings.save')}</Body1>
    </div>
  );
}
