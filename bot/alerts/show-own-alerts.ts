import { alertNoticeCard } from '../../cards/alerts/alert-notice.ts';
import { messageCard } from '../../cards/parts/message.ts';
import { words } from '../../cards/words.ts';
import type { AbilityHandler } from '../turn/handler.ts';
import { findOwnAlerts } from './due-notices.ts';

/** Shows the alerts that concern the person now, as the tab lists them. */
export const showOwnAlerts: AbilityHandler = async ({ person, today, language, deps }) => {
  const t = words(language);
  const { alerts, facts } = await findOwnAlerts(person, today, deps);
  if (alerts.length === 0) return { card: messageCard(t('alerts.own.nothing'), t('alerts.own.title')) };
  return { card: alertNoticeCard({ alerts, facts }, language) };
};
