import type { Language } from '../../domain/language.ts';
import type { Card } from '../card.ts';
import { messageCard } from '../parts/message.ts';
import { listAny } from '../text/list-text.ts';
import { plainText } from '../text/plain-text.ts';
import { words } from '../words.ts';

const MOST_NAMED = 10;

/** Names the people who can import the skills report, for a reader who is waiting for it. */
export function reportAdminsCard(names: readonly string[], language: Language): Card {
  const t = words(language);
  const admins = listAny(names.map(plainText), language, { most: MOST_NAMED });
  const text = names.length > 0 ? t('skillsReport.admins.text', { names: admins }) : t('skillsReport.admins.unknown');
  return messageCard(`${text}\n\n${t('skillsReport.admins.how')}`, t('skillsReport.admins.title'));
}
