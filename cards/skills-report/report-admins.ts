import type { Language } from '../../domain/language.ts';
import type { Card } from '../card.ts';
import { messageCard } from '../parts/message.ts';
import { listAny } from '../text/list-text.ts';
import { plainText } from '../text/plain-text.ts';
import { words } from '../words.ts';

const MOST_NAMED = 10;

/** Who can bring the skills report, for somebody who waits for it. */
export function reportAdminsCard(names: readonly string[], language: Language): Card {
  const t = words(language);
  const whom = listAny(names.map(plainText), language, { most: MOST_NAMED });
  const text = names.length > 0 ? t('skillsReport.admins.text', { names: whom }) : t('skillsReport.admins.unknown');
  return messageCard(`${text}\n\n${t('skillsReport.admins.how')}`, t('skillsReport.admins.title'));
}
