import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ApiError } from '../api/api-error.ts';
import type { Words } from '../words.ts';

type Props = { readonly t: Words; readonly error: ApiError; readonly onRetry?: () => void };

/** A failed call: the reason, what to do about it, and a button to retry if that can help. */
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
