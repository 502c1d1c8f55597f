import { z } from 'zod';
import { whatIfWords } from '../../cards/company/what-if.ts';
import type { WhatIf } from '../../tab/api-types/company.ts';
import { NotOfCompany } from '../http/not-of-company.ts';
import { route } from '../http/route.ts';
import { peopleIndex } from '../people/people-index.ts';
import { readCompany } from './read-company.ts';
import { whatIfContent } from './show-what-if.ts';

const MOST_PEOPLE = 100;
const people = z.array(z.string()).max(MOST_PEOPLE);

/** What changes if people of the report leave. */
export const postWhatIf = route({
  method: 'post',
  path: '/api/what-if',
  access: 'seeSkillsReport',
  fields: { leavers: people.min(1) },
  answer: async ({ leavers }, { tenantId, today, language }, deps) => {
    const view = await readCompany(tenantId, today, deps);
    const { byId } = await peopleIndex(tenantId, view.company.records, deps);
    const known = leavers.flatMap((id) => byId.get(id)?.person ?? []);
    if (known.length < leavers.length) throw new NotOfCompany();
    const moves = { leavers: known, joiners: [], isWhole: true };
    const { title, summary, changes, fragileTitle, fragile, notes } = whatIfWords(
      whatIfContent(view, moves, today, today),
      language,
    );
    return { body: { title, summary, changes, fragileTitle, fragile, notes } satisfies WhatIf };
  },
});
