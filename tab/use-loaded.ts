import { useCallback, useEffect, useRef, useState } from 'react';
import { type Answered, type ApiError, toApiError } from './api.ts';

/** What is being fetched. While it is fetched anew, what is there stays. */
export type Loaded<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: ApiError }
  | ({ readonly kind: 'ready' } & Answered<T>);

/** Fetches when first shown and whenever `fetch` is another function; of several answers the last one asked for counts. */
export function useLoaded<T>(fetch: () => Promise<Answered<T>>): readonly [Loaded<T>, reload: () => void] {
  const [loaded, setLoaded] = useState<Loaded<T>>({ kind: 'loading' });
  const turn = useRef(0);
  const reload = useCallback(() => {
    turn.current += 1;
    const own = turn.current;
    const settle = (next: Loaded<T>) => {
      if (own === turn.current) setLoaded(next);
    };
    fetch().then(
      (answered) => settle({ kind: 'ready', ...answered }),
      (error: unknown) => settle({ kind: 'failed', error: toApiError(error) }),
    );
  }, [fetch]);
  useEffect(() => {
    setLoaded({ kind: 'loading' });
    reload();
  }, [reload]);
  return [loaded, reload];
}
