import {
  FluentProvider,
  makeStyles,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  tokens,
} from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { Host } from './host/host.ts';
import { SignedIn } from './signed-in.tsx';

const THEMES = { light: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme };

const useStyles = makeStyles({
  root: { backgroundColor: tokens.colorNeutralBackground2, color: tokens.colorNeutralForeground1 },
});

export function App({ host }: { readonly host: Host }) {
  const theme = useSyncExternalStore(host.onTheme, host.theme);
  return (
    <FluentProvider theme={THEMES[theme]} className={useStyles().root}>
      <SignedIn host={host} />
    </FluentProvider>
  );
}
