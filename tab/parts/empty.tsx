import { Body1, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    justifyItems: 'center',
    maxWidth: '480px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalXXXL} 0`,
  },
  text: { textAlign: 'center' },
});

type Props = { readonly title: string; readonly text: string; readonly children?: ReactNode };

/** An empty state: why there is nothing to show, and the next step. */
export function Empty({ title, text, children }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Subtitle1 as="h2" className={styles.text}>
        {title}
      </Subtitle1>
      <Body1 as="p" className={styles.text}>
        {text}
      </Body1>
      {children}
    </div>
  );
}
