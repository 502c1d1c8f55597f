import { alertNoticeCard } from '../../cards/alerts/alert-notice.ts';
import { messageCard } from '../../cards/parts/message.ts';
import { words } from '../../cards/words.ts';
import type { CompanyHandler } from '../turn/handler.ts';
import { findOwnAlerts } from './due-notices.ts';

/** What there is to tell the asker now, as the tab lists it. */
export const showOwnAlerts: CompanyHandler = async ({ today, language }, person, deps) => {
  const t = words(language);
  if (person.scope !== 'personal') return { card: messageCard(t('alerts.own.personalOnly'), t('alerts.own.title')) };
  const { alerts, facts } = await findOwnAlerts(person, today, deps);
  if (alerts.length === 0) return { card: messageCard(t('alerts.own.nothing'), t('alerts.own.title')) };
  return { card: alertNoticeCard(undefined, alerts, facts, language) };
};
