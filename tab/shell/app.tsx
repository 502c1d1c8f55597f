import {
  FluentProvider,
  makeStyles,
  mergeClasses,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  tokens,
} from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { TabHost } from '../host/tab-host.ts';
import { SignedIn } from '../session/signed-in.tsx';
import { Shell } from './shell.tsx';

const THEMES = { light: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme };

const useStyles = makeStyles({
  root: { backgroundColor: tokens.colorNeutralBackground2, color: tokens.colorNeutralForeground1 },
  // For controls that the browser draws, such as the clock of a time field.
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  contrast: { colorScheme: 'dark' },
});

export function App({ tabHost }: { readonly tabHost: TabHost }) {
  const styles = useStyles();
  const theme = useSyncExternalStore(tabHost.onTheme, tabHost.theme);
  return (
    <FluentProvider theme={THEMES[theme]} className={mergeClasses(styles.root, styles[theme])}>
      <SignedIn tabHost={tabHost}>
        <Shell />
      </SignedIn>
    </FluentProvider>
  );
}
