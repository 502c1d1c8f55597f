import type { NoticeKind } from '../../domain/alerts/sending-time.ts';
import type { Language } from '../../domain/language.ts';
import { words } from '../words.ts';

/** Names the subject of a message for readers who are not its recipients. */
export function kindText(kind: NoticeKind, language: Language): string {
  const t = words(language);
  return kind === 'ownSkillEnding' || kind === 'mcidPrompt'
    ? t(`alerts.toOthers.${kind}`)
    : t(`preferences.kinds.${kind}`);
}
