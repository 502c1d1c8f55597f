import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useSession } from '../session/session.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalM,
  },
});

type Props = { readonly page: number; readonly pages: number; readonly onPage: (page: number) => void };

/** Buttons to page through a list; renders nothing for a single page. */
export function Pager({ page, pages, onPage }: Props) {
  const { t } = useSession();
  const styles = useStyles();
  if (pages <= 1) return null;
  return (
    <nav className={styles.root} aria-label={t('pager.label')}>
      <Button disabledFocusable={page <= 1} onClick={() => page > 1 && onPage(page - 1)}>
        {t('pager.previous')}
      </Button>
      <Body1>{t('pager.page', { page, pages })}</Body1>
      <Button disabledFocusable={page >= pages} onClick={() => page < pages && onPage(page + 1)}>
        {t('pager.next')}
      </Button>
    </nav>
  );
}
