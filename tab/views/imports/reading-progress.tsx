import { Field, ProgressBar } from '@fluentui/react-components';
import { useSession } from '../../session/session.ts';

/** The number of rows read so far; the total is unknown until the end, so the bar is indeterminate. */
export function ReadingProgress({ rows }: { readonly rows: number }) {
  const { t } = useSession();
  return (
    <Field
      validationMessage={rows > 0 ? t('imports.rowsRead', { count: rows }) : t('imports.reading')}
      validationState="none"
    >
      <ProgressBar aria-label={t('imports.reading')} />
    </Field>
  );
}
