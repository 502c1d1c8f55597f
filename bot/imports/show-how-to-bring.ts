import { howToBringCard } from '../../cards/imports/how-to-bring.ts';
import type { AbilityHandler } from '../turn/handler.ts';

/** Says how to bring a report, to a person who has sent it in a way that the bot cannot read. */
export const showHowToBring: AbilityHandler = async ({ language }) => ({ card: howToBringCard(language) });
