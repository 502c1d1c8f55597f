import { z } from 'zod';
import { whatIfWords } from '../../cards/company/what-if.ts';
import type { WhatIf } from '../../tab/api-types/company.ts';
import { NotOfCompany } from '../http/not-of-company.ts';
import { route } from '../http/route.ts';
import { peopleIndex } from './people-index.ts';
import { readCompany } from './read-company.ts';
import { whatIfContent } from './show-what-if.ts';

const MOST_PEOPLE = 100;

/** The effects on the company if people of the report leave. */
export const postWhatIf = route({
  method: 'post',
  path: '/api/what-if',
  access: 'seeSkillsReport',
  fields: { leavers: z.array(z.string()).min(1).max(MOST_PEOPLE) },
  answer: async ({ leavers }, { tenantId, today, language }, deps) => {
    const view = await readCompany(tenantId, today, deps);
    const { byId } = await peopleIndex(tenantId, view.company.records, deps);
    const people = leavers.flatMap((id) => byId.get(id)?.person ?? []);
    if (people.length < leavers.length) throw new NotOfCompany();
    const moves = { leavers: people, joiners: [], isWhole: true };
    const { title, summary, changes, fragileTitle, fragile, notes } = whatIfWords(
      whatIfContent(view, moves, { day: today, today }),
      language,
    );
    return { body: { title, summary, changes, fragileTitle, fragile, notes } satisfies WhatIf };
  },
});
