import { Body1, Link, makeStyles, Title2, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { hrefOf, type Place } from '../route.ts';
import { useSession } from '../session.ts';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'start' },
  words: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Props = {
  readonly title: string;
  readonly text?: string;
  /** The way back, where the view is beneath another; a dialog, which is one page, has none. */
  readonly back?: { readonly to: Place; readonly label: string };
  /** Badges beneath the title. */
  readonly children?: ReactNode;
};

/** The top of a view. */
export function ViewHead({ title, text, back, children }: Props) {
  const { host } = useSession();
  const styles = useStyles();
  return (
    <header className={styles.root}>
      {back && host.place !== 'dialog' && <Link href={hrefOf(back.to)}>← {back.label}</Link>}
      <Title2 as="h1">{title}</Title2>
      {children && <div className={styles.words}>{children}</div>}
      {text && <Body1 as="p">{text}</Body1>}
    </header>
  );
}
