import { heldSentence } from '../../cards/company/held-sentence.ts';
import { levelHeld } from '../../domain/company/level-held.ts';
import type { AbilityHandler } from '../turn/handler.ts';
import { sayFirst } from '../turn/say-first.ts';
import { readCompany } from './read-company.ts';
import { showStatus } from './show-status.ts';

/** Answers "are we gold?": yes or no, in what and until when, before the status that proves it. */
export const answerHeld: AbilityHandler = async (request) => {
  const { args, person, today, language, deps } = request;
  const day = args.asOf ?? today;
  const { memberships, programme } = await readCompany(person.tenantId, day, deps);
  const proof = await showStatus(request);
  if (memberships.length === 0 || args.area) return proof;
  const asked = { competency: args.competency, level: args.level, day, programme };
  return sayFirst(heldSentence(levelHeld(memberships, asked), asked, language), proof);
};
