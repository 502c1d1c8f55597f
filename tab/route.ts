import { useMemo, useSyncExternalStore } from 'react';

/** The views that one can go to from any other, in their order. */
export const VIEWS = ['overview', 'people', 'imports', 'deliveries', 'you'] as const;

/** Which view is shown, as the address says after `#/`. */
export type Place =
  | { readonly view: (typeof VIEWS)[number] }
  | { readonly view: 'competency' | 'person'; readonly id: string };

/** The address of a place within the page, which is also what a deep link points at. */
export function hrefOf(place: Place): string {
  return `#/${'id' in place ? `${place.view}/${place.id}` : place.view}`;
}

/** The place that an address or the target of a deep link names; the overview for anything else. */
export function placeOf(address: string): Place {
  const [view = '', id = ''] = address.replace(/^#?\/?/, '').split('/');
  if (id && (view === 'competency' || view === 'person')) return { view, id };
  return { view: VIEWS.find((each) => each === view) ?? 'overview' };
}

export function usePlace(): Place {
  const address = useSyncExternalStore(subscribe, () => location.hash);
  return useMemo(() => placeOf(address), [address]);
}

export function goTo(place: Place): void {
  location.hash = hrefOf(place);
}

function subscribe(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}
