import { Field, ProgressBar } from '@fluentui/react-components';
import { useSession } from '../../session.ts';

/** How many rows are read; how many there are, nobody knows before the end. */
export function Reading({ rows }: { readonly rows: number }) {
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
