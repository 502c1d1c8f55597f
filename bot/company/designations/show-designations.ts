import { designationsCard } from '../../../cards/company/designations/designations.ts';
import { messageCard } from '../../../cards/parts/message.ts';
import { words } from '../../../cards/words.ts';
import { AREAS } from '../../../domain/designations/designation-programme.ts';
import { evaluateDesignations } from '../../../domain/designations/evaluate-designation.ts';
import type { Reply } from '../../turn/reply.ts';
import type { CompanyView } from '../read-company.ts';
import { designationsIn } from './designations-in.ts';
import { notScored } from './not-scored.ts';
import type { DesignationRequest } from './show-designation.ts';

/** Shows the points of every area; those that the company has stated come first. */
export function showDesignations(view: CompanyView, { day, reader, language }: DesignationRequest): Reply {
  const company = designationsIn(view);
  const verdicts = evaluateDesignations(company, day);
  const scored = verdicts.filter((verdict) => verdict.kind === 'scored');
  const text = notScored(verdicts, day, language);
  if (text) return { card: messageCard(text, words(language)('designations.title')) };
  const stated = (area: (typeof AREAS)[number]) => Number(company.facts.some((each) => each.area === area));
  const sorted = AREAS.toSorted((a, b) => stated(b) - stated(a)).flatMap((area) =>
    scored.filter((verdict) => verdict.area === area),
  );
  const content = { day, verdicts: sorted, hasMemberships: view.memberships.length > 0 };
  return { card: designationsCard(content, reader, language) };
}
