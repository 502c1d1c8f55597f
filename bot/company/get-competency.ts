import { z } from 'zod';
import { verdictBasis } from '../../cards/company/verdict-basis.ts';
import { capitalised } from '../../cards/text/capitalised.ts';
import { levelText } from '../../cards/text/membership-text.ts';
import { optionName } from '../../cards/text/option-name.ts';
import { outcomeMark } from '../../cards/text/outcome-mark.ts';
import { reasonLines } from '../../cards/text/reason-text.ts';
import { riskSentences } from '../../cards/text/risk-sentences.ts';
import { uncountedGroups, uncountedText } from '../../cards/text/uncounted-text.ts';
import { verdictNote } from '../../cards/text/verdict-note.ts';
import { words } from '../../cards/words.ts';
import { type CompetencyOverview, overviewOf } from '../../domain/company/overview.ts';
import { uncountedSkills } from '../../domain/company/uncounted-skills.ts';
import { lastDaysCounted } from '../../domain/competencies/last-day-counted.ts';
import type { LevelVerdict } from '../../domain/competencies/verdict.ts';
import { peopleNames } from '../../domain/people/people-names.ts';
import type { CompetencyDetail, LevelDetail } from '../../tab/api-types/company.ts';
import type { PersonRef } from '../../tab/api-types/people.ts';
import type { Deps } from '../deps.ts';
import { RequestError } from '../errors.ts';
import { type ApiRequest, route } from '../http/route.ts';
import { may } from '../turn/permissions.ts';
import { toRow } from './get-overview.ts';
import { peopleIndex } from './people-index.ts';
import { type CompanyView, readCompany } from './read-company.ts';

/** The most people to name at once; more names would not help the reader. */
const MOST_NAMED = 50;

type PersonOf = (mcid: string) => PersonRef | undefined;

/** The data for the page of one competency; `personOf` is undefined where names may not be seen. */
type Page = {
  readonly overview: CompetencyOverview;
  readonly view: CompanyView;
  readonly personOf: PersonOf | undefined;
  readonly request: ApiRequest;
};

/** One competency, requirement by requirement, for everyone; names for those entitled to them only. */
export const getCompetency = route({
  method: 'get',
  path: '/api/competencies/:id',
  access: 'everyone',
  fields: { id: z.string() },
  answer: async ({ id }, request, deps) => {
    const { tenantId, today, language } = request;
    const [view, showNames] = await Promise.all([
      readCompany(tenantId, today, deps),
      may(request, 'seeSkillsReport', deps),
    ]);
    const { programme, company } = view;
    const { competencies, several } = overviewOf(view, { day: today, today, only: id });
    const [overview] = competencies;
    if (!overview) throw new RequestError(404, 'There is no such competency.');
    const levels = overview.verdict?.levels ?? [];
    const uncounted = uncountedSkills({ programme, company }, overview.competency, today);
    const personOf = showNames ? await personFinder(tenantId, view, deps) : undefined;
    const page = { overview, view, personOf, request };
    const body: CompetencyDetail = {
      day: today,
      row: toRow(overview, request),
      risk: riskText(page),
      levels: levels.map((level) => toLevel(level, page)),
      uncounted: uncountedGroups(uncounted, language).map(({ text, skills }) => ({
        text,
        count: new Set(skills.map(({ mcid }) => mcid)).size,
        ...namedAmong(skills, personOf, (skill, person) => ({
          person,
          skill: uncountedText(skill, programme, language),
        })),
      })),
      ...verdictBasis({ overview, levels, uncounted }, language),
      note: verdictNote(several, personOf && peopleNames(company.records), language),
    };
    return { body };
  },
});

async function personFinder(
  tenantId: string,
  { company }: CompanyView,
  deps: Pick<Deps, 'personIds'>,
): Promise<PersonOf> {
  const { byMcid } = await peopleIndex(tenantId, company.records, deps);
  return (mcid) => {
    const person = byMcid.get(mcid);
    return person && { id: person.id, name: person.name };
  };
}

/** Shows the first of some people, if they may be named, and counts the rest. */
function namedAmong<Item extends { readonly mcid: string }, Shown>(
  items: readonly Item[],
  personOf: PersonOf | undefined,
  show: (item: Item, person: PersonRef) => Shown,
): { readonly people: readonly Shown[]; readonly more: number } {
  if (!personOf) return { people: [], more: 0 };
  const people = items.slice(0, MOST_NAMED).flatMap((item) => {
    const person = personOf(item.mcid);
    return person ? [show(item, person)] : [];
  });
  return { people, more: Math.max(0, items.length - MOST_NAMED) };
}

function riskText({ overview: { risk }, view, personOf, request }: Page): string[] {
  if (!risk) return [];
  const { programme, company } = view;
  const { today, language } = request;
  const names = personOf ? peopleNames(company.records) : undefined;
  return riskSentences(
    { risk, fading: lastDaysCounted({ programme, company }, risk.fading, today) },
    { programme, names },
    language,
  );
}

function toLevel({ level, outcome, options }: LevelVerdict, { overview, view, personOf, request }: Page): LevelDetail {
  const { competency } = overview;
  const { programme } = view;
  const { language } = request;
  const { mark, colour } = outcomeMark(outcome);
  return {
    id: level,
    name: levelText(level, language),
    word: `${mark} ${capitalised(words(language)(`status.outcome.${outcome}`))}`,
    colour,
    options: options.map(({ option, reason }) => ({
      name: reason.kind === 'notPublished' ? '' : optionName(competency, option),
      lines: reasonLines(reason, programme, language).map(({ counted, text, ...line }) => ({
        ...line,
        text: capitalised(text),
        ...namedAmong(
          counted.map((mcid) => ({ mcid })),
          personOf,
          (_, person) => person,
        ),
      })),
    })),
  };
}
