import { Body1, Link, makeStyles, Title2, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { hrefOf, type Route } from '../route.ts';
import { useSession } from '../session/session.ts';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'start' },
  words: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Props = {
  readonly title: string;
  readonly text?: string;
  /** A link to the parent view; left out in a dialog, which has a single page. */
  readonly back?: { readonly to: Route; readonly label: string };
  /** Badges beneath the title. */
  readonly children?: ReactNode;
};

/** The title of a view, with its badges and introduction. */
export function ViewHead({ title, text, back, children }: Props) {
  const { tabHost } = useSession();
  const styles = useStyles();
  return (
    <header className={styles.root}>
      {back && tabHost.surface !== 'dialog' && <Link href={hrefOf(back.to)}>← {back.label}</Link>}
      <Title2 as="h1">{title}</Title2>
      {children && <div className={styles.words}>{children}</div>}
      {text && <Body1 as="p">{text}</Body1>}
    </header>
  );
}
