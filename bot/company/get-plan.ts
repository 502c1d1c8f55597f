import { z } from 'zod';
import { planWords } from '../../cards/company/plan.ts';
import { COMPETENCY_PROGRAMME } from '../../domain/programmes/programmes.ts';
import type { Plan } from '../../tab/api-types/company.ts';
import { RequestError } from '../errors.ts';
import { route } from '../http/route.ts';
import { peopleIndex } from './people-index.ts';
import { readCompany } from './read-company.ts';
import { planContent } from './show-plan.ts';

/** The fewest certifications that reach or keep a level, and who earns them. */
export const getPlan = route({
  method: 'get',
  path: '/api/competencies/:id/plan',
  access: 'seeSkillsReport',
  fields: { id: z.string(), level: z.enum(COMPETENCY_PROGRAMME.levels as [string, ...string[]]).optional() },
  answer: async ({ id, level }, { tenantId, today, language }, deps) => {
    const view = await readCompany(tenantId, today, deps);
    const competency = view.programme.competencies.find((each) => each.id === id);
    if (!competency) throw new RequestError(404, 'There is no such competency.');
    const content = planContent(view, { competency, ...(level && { level }) }, today);
    const { byMcid } = await peopleIndex(tenantId, view.company.records, deps);
    const { asOf, summary, people, remarks, notes } = planWords(content, language);
    const body: Plan = {
      level: content.target.level,
      asOf,
      summary,
      people: people.map(({ mcid, name, steps }) => ({ person: { id: byMcid.get(mcid)?.id ?? '', name }, steps })),
      remarks,
      notes,
    };
    return { body };
  },
});
