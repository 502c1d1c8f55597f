import { getCompetency } from './competency.ts';
import { cancelDelivery, getDeliveries } from './deliveries.ts';
import { cancelImport, confirmImport, getImports, restoreImport } from './imports.ts';
import { getMe } from './me.ts';
import { getOverview } from './overview.ts';
import { getOwnAlerts } from './own-alerts.ts';
import { getPerson, postPeople } from './people.ts';
import { getPlan } from './plan.ts';
import { getPreferences, putPreferences } from './preferences.ts';
import type { ApiRoute } from './route.ts';
import { postImport } from './upload.ts';
import { postWhatIf } from './what-if.ts';

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
  confirmImport,
  cancelImport,
  restoreImport,
  getDeliveries,
  cancelDelivery,
  getOwnAlerts,
  getPreferences,
  putPreferences,
];
