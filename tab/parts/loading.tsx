import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { Words } from '../words.ts';

const useStyles = makeStyles({ root: { padding: tokens.spacingVerticalXXXL } });

export function Loading({ t }: { readonly t: Words }) {
  return (
    <div className={useStyles().root} role="status">
      <Spinner label={t('loading')} labelPosition="below" delay={200} />
    </div>
  );
}
