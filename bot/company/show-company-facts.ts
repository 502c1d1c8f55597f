import { companyFactsCard, type FactsNotice } from '../../cards/company/company-facts.ts';
import { COMPETENCY_PROGRAMME } from '../../domain/programmes/programmes.ts';
import { dayIn } from '../../domain/time/calendar-day.ts';
import type { AbilityHandler, Request } from '../turn/handler.ts';
import { may } from '../turn/permissions.ts';
import type { Reply } from '../turn/reply.ts';
import { readFacts } from './read-facts.ts';

/** Shows the facts that no skills report holds, whether somebody stated them or a download holds them. */
export const showCompanyFacts: AbilityHandler = (request) => factsOverview(request);

/** Shows all facts, with the outcome of the click that led here. */
export async function factsOverview(request: Request, notice?: FactsNotice): Promise<Reply> {
  const { person, today, language, deps } = request;
  const [{ facts, purchases, imports }, mayChange] = await Promise.all([
    readFacts(request),
    may(person, 'importReport', deps),
  ]);
  const importedOn = (instant: string | undefined) => instant && dayIn(new Date(instant), person.timeZone);
  const content = {
    facts,
    purchases,
    competenciesImportedOn: importedOn(imports.competencies?.current.importedAt) || undefined,
    performanceImportedOn: importedOn(imports.performance?.current.importedAt) || undefined,
    mayChange,
    notice,
  };
  return { card: companyFactsCard(content, { programme: COMPETENCY_PROGRAMME, today }, language) };
}
