import { useMemo, useSyncExternalStore } from 'react';

/** The views in the navigation bar, in its order. */
export const VIEWS = ['overview', 'people', 'imports', 'deliveries', 'you'] as const;

/** The view to show; the address holds it after `#/`. */
export type Route =
  | { readonly view: (typeof VIEWS)[number] }
  | { readonly view: 'competency' | 'person'; readonly id: string };

/** Returns the address of a route within the page, such as `#/person/4`. */
export function hrefOf(route: Route): string {
  return `#/${'id' in route ? `${route.view}/${route.id}` : route.view}`;
}

/** Parses an address or the target of a deep link; anything unknown leads to the overview. */
export function routeOf(address: string): Route {
  const [view = '', id = ''] = address.replace(/^#?\/?/, '').split('/');
  if (id && (view === 'competency' || view === 'person')) return { view, id };
  return { view: VIEWS.find((each) => each === view) ?? 'overview' };
}

export function useRoute(): Route {
  const address = useSyncExternalStore(subscribe, () => location.hash);
  return useMemo(() => routeOf(address), [address]);
}

export function goTo(route: Route): void {
  location.hash = hrefOf(route);
}

function subscribe(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}
