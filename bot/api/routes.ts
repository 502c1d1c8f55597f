import { getMe } from './me.ts';
import { getOverview } from './overview.ts';
import type { ApiRoute } from './route.ts';

/** Everything that the tab can ask for or do. */
export const ROUTES: readonly ApiRoute[] = [getMe, getOverview];
