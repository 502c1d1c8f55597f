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
import type { Host } from './host/host.ts';
import { SignedIn } from './signed-in.tsx';

const THEMES = { light: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme };

const useStyles = makeStyles({
  root: { backgroundColor: tokens.colorNeutralBackground2, color: tokens.colorNeutralForeground1 },
  // What the browser draws itself, such as the clock of a field for a time.
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  contrast: { colorScheme: 'dark' },
});

export function App({ host }: { readonly host: Host }) {
  const styles = useStyles();
  const theme = useSyncExternalStore(host.onTheme, host.theme);
  return (
    <FluentProvider theme={THEMES[theme]} className={mergeClasses(styles.root, styles[theme])}>
      <SignedIn host={host} />
    </FluentProvider>
  );
}
