import { useCallback, useEffect, useRef, useState } from 'react';
import { type ApiError, toApiError } from './api-error.ts';
import type { ApiResponse } from './create-api.ts';

/** The state of a fetch. During a reload the previous state stays. */
export type Loaded<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: ApiError }
  | ({ readonly kind: 'ready' } & ApiResponse<T>);

/** Fetches on mount and whenever `fetch` changes. Responses to earlier requests are ignored. */
export function useLoaded<T>(fetch: () => Promise<ApiResponse<T>>): readonly [Loaded<T>, reload: () => void] {
  const [loaded, setLoaded] = useState<Loaded<T>>({ kind: 'loading' });
  const latestRequest = useRef(0);
  const reload = useCallback(() => {
    latestRequest.current += 1;
    const request = latestRequest.current;
    const show = (next: Loaded<T>) => {
      if (request === latestRequest.current) setLoaded(next);
    };
    fetch().then(
      (response) => show({ kind: 'ready', ...response }),
      (error: unknown) => show({ kind: 'failed', error: toApiError(error) }),
    );
  }, [fetch]);
  useEffect(() => {
    setLoaded({ kind: 'loading' });
    reload();
  }, [reload]);
  return [loaded, reload];
}
