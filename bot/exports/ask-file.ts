import { fileOfferCard, noCalendarCard } from '../../cards/skills-report/file-offer.ts';
import type { AbilityHandler } from '../turn/handler.ts';

/** Offers the skills report as a file. */
export const askFile: AbilityHandler = async ({ args, person, language, deps }) => {
  const { index } = await deps.companies.find(person.tenantId);
  const { competency } = args;
  const request = index.imports.skills && (competency ? { competency } : {});
  return { card: fileOfferCard(request, language) };
};

/** Says that the bot makes no calendar entries. */
export const sayNoCalendar: AbilityHandler = async ({ language }) => ({ card: noCalendarCard(language) });
