import { privacyCard } from '../../cards/settings/privacy.ts';
import type { AbilityHandler } from '../turn/handler.ts';

/** Says what the bot keeps about people, and who sees it. */
export const showPrivacy: AbilityHandler = async ({ language }) => ({ card: privacyCard(language) });
