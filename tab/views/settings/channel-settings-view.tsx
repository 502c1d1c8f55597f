import { Body1, makeStyles, Title2, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useSession } from '../../session/session.ts';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalM, maxWidth: '560px' },
});

/** The page on which someone adds the tab to a channel; it explains what everyone there will see. */
export function ChannelSettingsView() {
  const { tabHost, t } = useSession();
  useEffect(() => tabHost.offerToSave(t('settings.name')), [tabHost, t]);
  return (
    <div className={useStyles().root}>
      <Title2 as="h1">{t('settings.title')}</Title2>
      <Body1 as="p">{t('settings.text')}</Body1>
      <Body1 as="p">{t('settings.save')}</Body1>
    </div>
  );
}
