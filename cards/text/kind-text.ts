import type { NoticeKind } from '../../domain/alerts/sending-time.ts';
import type { Language } from '../../domain/language.ts';
import { words } from '../words.ts';

/** What a message is about, in the words of those who read of what others are told. */
export function kindText(kind: NoticeKind, language: Language): string {
  const t = words(language);
  return kind === 'ownSkillEnding' || kind === 'mcidPrompt'
    ? t(`alerts.toOthers.${kind}`)
    : t(`preferences.kinds.${kind}`);
}
