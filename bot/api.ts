import { cancelDelivery, getDeliveries } from './alerts/delivery-routes.ts';
import { getOwnAlerts } from './alerts/get-own-alerts.ts';
import { getCompetency } from './company/get-competency.ts';
import { getOverview } from './company/get-overview.ts';
import { getPlan } from './company/get-plan.ts';
import { postWhatIf } from './company/post-what-if.ts';
import type { ApiRoute } from './http/route.ts';
import { cancelImport, confirmImport, getImports, restoreImport } from './imports/import-routes.ts';
import { orderImport, postImport } from './imports/post-import.ts';
import { getPerson, postPeople } from './people/people-routes.ts';
import { getMe } from './settings/get-me.ts';
import { getPreferences, putPreferences } from './settings/preference-routes.ts';

/** Everything that the tab can ask for or do. */
export const ROUTES: readonly ApiRoute[] = [
  getMe,
  getOverview,
  getCompetency,
  getPlan,
  postWhatIf,
  postPeople,
  getPerson,
  getImports,
  postImport,
  orderImport,
  confirmImport,
  cancelImport,
  restoreImport,
  getDeliveries,
  cancelDelivery,
  getOwnAlerts,
  getPreferences,
  putPreferences,
];
