import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ApiError } from '../api.ts';
import type { Words } from '../words.ts';

type Props = { readonly t: Words; readonly error: ApiError; readonly onRetry?: () => void };

/** What could not be fetched or done, and what one can do about it. */
export function Failed({ t, error, onRetry }: Props) {
  const reason = reasonOf(error);
  return (
    <MessageBar intent={reason === 'forbidden' ? 'info' : 'error'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t(`failed.${reason}.title`)}</MessageBarTitle> {t(`failed.${reason}.text`)}
      </MessageBarBody>
      {onRetry && reason !== 'forbidden' && reason !== 'gone' && (
        <MessageBarActions>
          <Button onClick={onRetry}>{t('failed.retry')}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

function reasonOf({ status, isGone }: ApiError) {
  if (isGone) return 'gone';
  switch (status) {
    case 0:
      return 'offline';
    case 401:
      return 'signIn';
    case 403:
      return 'forbidden';
    default:
      return 'trouble';
  }
}
