import type { Card } from '../../cards/card.ts';
import { planCard } from '../../cards/company/plan.ts';
import { planChoiceCard } from '../../cards/company/plan-choice.ts';
import { whatIfCard } from '../../cards/company/what-if.ts';
import { whichPersonCard } from '../../cards/company/which-person.ts';
import { faqAnswerCard } from '../../cards/faq/faq-answer.ts';
import { nothingKnownCard } from '../../cards/parts/nothing-known.ts';
import { askToLinkCard } from '../../cards/people/ask-to-link.ts';
import { linkMcidCard } from '../../cards/people/link-mcid.ts';
import { linkingCard } from '../../cards/people/linking.ts';
import { type MatchNote, matchPeopleCard } from '../../cards/people/match-people.ts';
import { type McidPrompt, mcidPromptCard } from '../../cards/people/mcid-prompt.ts';
import { mySkillsCard, noOwnSkillsCard } from '../../cards/people/my-skills.ts';
import { membershipsOf } from '../../domain/company/memberships.ts';
import { planTarget } from '../../domain/company/plan-target.ts';
import { planLevel } from '../../domain/competencies/plan/plan.ts';
import { findCompetency } from '../../domain/competencies/programme.ts';
import type { SkillRecord } from '../../domain/competencies/skill-record.ts';
import { newlyFragile, whatIf } from '../../domain/competencies/what-if.ts';
import { createCatalogue } from '../../domain/faq/catalogue.ts';
import { ENTRIES } from '../../domain/faq/entries/index.ts';
import type { FaqEntry } from '../../domain/faq/entry.ts';
import type { Language } from '../../domain/language.ts';
import { linkingOf } from '../../domain/people/linking.ts';
import { type McidFacts, mcidState } from '../../domain/people/mcid-state.ts';
import { ownSkills } from '../../domain/people/own-skills.ts';
import { peopleOf } from '../../domain/people/people.ts';
import { peopleNames } from '../../domain/people/people-names.ts';
import { planPrompts } from '../../domain/people/prompt-plan.ts';
import { MPN_2021 } from '../../domain/programmes/mpn-2021/mpn-2021.ts';
import { skillOf } from '../support/skill-of.ts';

const TODAY = '2021-05-10';
const LONG_NAME = 'Maximiliana-Konstantina Alexandersson von Hohenstaufen zu Lindqvist';

/** Everything that the programme names, for so many people of a long name. */
function everySkill(count: number, more: Partial<SkillRecord> = {}): SkillRecord[] {
  return Array.from({ length: count }, (_, index) =>
    MPN_2021.skills.map(({ name }) => skillOf(`${LONG_NAME} ${index}`, name, more)),
  ).flat();
}

function companyOf(records: readonly SkillRecord[]) {
  return { records, performance: [], market: undefined };
}

const MEMBERSHIPS = membershipsOf(
  { memberships: [{ offer: 'gold', competency: 'data-analytics', purchasedOn: '2020-09-01' }] },
  [],
  TODAY,
);

function whatIfSample(records: readonly SkillRecord[], leavers: number, joiners = 0) {
  return (language: Language) => {
    const company = companyOf(records);
    const people = peopleOf(records);
    const [leave, join] = [people.slice(0, leavers), people.slice(leavers, leavers + joiners)];
    const scenario = {
      leavers: leave.flatMap(({ mcids }) => mcids),
      joiners: join.flatMap((each) => each.records.map((record) => ({ ...record, associatedInPc: true }))),
    };
    const content = {
      programme: MPN_2021,
      day: TODAY,
      today: TODAY,
      leavers: leave.map(({ name = '' }) => name),
      joiners: join.map(({ name = '' }) => name),
      isWhole: joiners === 0,
      changes: whatIf(MPN_2021, company, scenario, TODAY),
      fragile: newlyFragile(MPN_2021, company, scenario, TODAY),
      memberships: MEMBERSHIPS,
      names: peopleNames(records),
    } as const;
    return whatIfCard(content, language);
  };
}

function planSample(name: string, level: string, records: readonly SkillRecord[]) {
  return (language: Language) => {
    const company = companyOf(records);
    const competency = findCompetency(MPN_2021, name);
    if (!competency) throw new Error(`The programme has no ${name}.`);
    const known = { programme: MPN_2021, company, memberships: MEMBERSHIPS };
    const target = planTarget(known, competency, { level }, TODAY);
    const plan = planLevel(MPN_2021, company, { competency, level: target.level, day: target.day }, TODAY);
    const content = { ...known, competency, target, plan, names: peopleNames(records), today: TODAY } as const;
    return planCard(content, language);
  };
}

function linkMcidSample(facts: McidFacts, graceEnd?: '2021-07-31') {
  const entry = ENTRIES.find(({ id }) => id === 'link-mcid') as FaqEntry;
  return (language: Language) => {
    const answer = faqAnswerCard(entry, createCatalogue(ENTRIES), language);
    const own = { state: mcidState(facts, TODAY), facts, mcids: ['1234567'], graceEnd };
    return linkMcidCard(answer, own, { day: TODAY, today: TODAY }, language);
  };
}

function askSample(knownCount: number, isSent = false, installsApp = false) {
  return (language: Language) => {
    const people = peopleOf(everySkill(9, { associatedInPc: false }));
    const { notLinked } = linkingOf(MPN_2021, companyOf([]), people, [], '2021-05-04', TODAY);
    const addresses = new Map(people.slice(0, knownCount).map(({ email = '' }, index) => [`${index}`, [email]]));
    const reachable = { addresses, found: new Map(), matches: new Map(), installsApp };
    return askToLinkCard(planPrompts(notLinked, reachable, { 0: { promptedOn: TODAY } }, TODAY), language, isSent);
  };
}

function matchSample(unmatched: number, matched: number, note?: MatchNote) {
  return (language: Language) => {
    const people = peopleOf(everySkill(unmatched + matched, { email: undefined }));
    const matches = new Map(people.slice(unmatched).map(({ mcids: [mcid = ''] }, index) => [mcid, `id-${index}`]));
    const names = new Map([
      ['id-0', 'Bo Ek'],
      ['id-9', 'Cia Öberg'],
    ]);
    return matchPeopleCard({ people, unmatched: people.slice(0, unmatched), from: 0, matches, names }, language, note);
  };
}

function promptSample(prompt: McidPrompt) {
  return (language: Language) => mcidPromptCard(prompt, createCatalogue(ENTRIES), language);
}

function ownPromptSample(facts: McidFacts, graceEnd?: '2021-07-31') {
  return promptSample({ kind: 'own', own: { state: mcidState(facts, TODAY), facts, mcids: ['1234567'], graceEnd } });
}

function linkingSample(
  records: readonly SkillRecord[],
  showNames: boolean,
  graceEnd?: '2021-07-31',
  isScheduled = false,
) {
  return (language: Language) => {
    const said = [
      { said: { kind: 'linked', on: '2021-04-01' }, addresses: ['bo.ek@contoso.com'] },
      { said: { kind: 'linked', on: '2021-05-09' }, addresses: ['new@contoso.com'] },
      { said: { kind: 'linked', on: '2021-05-01' }, addresses: ['soon@contoso.com'] },
      { said: { kind: 'limited', on: '2021-05-08', until: '2021-08-01' }, addresses: ['late@contoso.com'] },
      { said: { kind: 'linkedElsewhere', on: '2021-05-08' }, addresses: ['away@contoso.com'] },
      { said: { kind: 'noAccount', on: '2021-05-08' }, addresses: ['without@contoso.com'] },
      { said: { kind: 'differentEmail', on: '2021-05-08' }, addresses: ['other@contoso.com'] },
    ] as const;
    const linking = linkingOf(MPN_2021, companyOf(records), peopleOf(records), said, '2021-05-04', TODAY);
    const content = {
      linking,
      day: TODAY,
      today: TODAY,
      reportDay: '2021-05-04',
      graceEnd,
      showNames,
      isScheduled,
      ...{ unmatched: isScheduled ? 2 : 0, matched: 0 },
    } as const;
    return linkingCard(content, language);
  };
}

const PEOPLE = [
  skillOf('Anna Berg', '70-767'),
  skillOf('Bo Ek', '70-767', { associatedInPc: false }),
  skillOf('Cia Dahl', 'Baking', { associatedInPc: false }),
  skillOf('Dag Falk', '70-768', { associatedInPc: false, associatedInPmc: true }),
];
const READ = { day: TODAY, today: TODAY, reportDay: '2021-05-04' } as const;
const REPORT = { day: '2021-05-04', shows: 'notAssociated' } as const;
const manyAnnas = peopleOf(
  Array.from({ length: 9 }, (_, index) =>
    skillOf('Anna Berg', '70-767', { mcid: `${index}`, email: `anna${index}@contoso.com` }),
  ),
);

/** The cards about people, in each of their states. */
export const PEOPLE_SAMPLES: Readonly<Record<string, (language: Language) => Card>> = {
  'what-if, nothing changes': whatIfSample(everySkill(20), 1),
  'what-if, everything changes': whatIfSample(everySkill(5), 5),
  'what-if, everything becomes fragile': whatIfSample(everySkill(5), 1),
  'what-if, someone joins, some words are not known': whatIfSample(everySkill(5, { associatedInPc: false }), 0, 5),
  'which-person, two': (language) =>
    whichPersonCard(
      manyAnnas.slice(0, 2).map((person) => ({ person, line: 'mc leaves' })),
      undefined,
      language,
    ),
  'which-person, many, for a day': (language) =>
    whichPersonCard(
      manyAnnas.map((person) => ({ person, line: 'mc leaves' })),
      TODAY,
      language,
    ),
  'plan, certifications': planSample('Data Analytics', 'gold', [...PEOPLE, skillOf('Eva Gren', '70-768')]),
  'plan, associations': planSample('Data Platform', 'gold', everySkill(20, { associatedInPc: false })),
  'plan, many people': planSample(
    'Application Development',
    'gold',
    Array.from({ length: 30 }, (_, index) => skillOf(`${LONG_NAME} ${index}`, 'Baking')),
  ),
  'plan, only performance': planSample('enterprise-resource-planning', 'gold', PEOPLE),
  'plan, attained': planSample('Data Analytics', 'silver', everySkill(5)),
  'plan, out of reach': planSample('Data Analytics', 'gold', []),
  'plan, not published': planSample('Security', 'gold', PEOPLE),
  'plan-choice, always': (language) => planChoiceCard(MPN_2021.competencies, { level: 'gold' }, language),
  'my-skills, of every kind': (language) => {
    const records = [
      ...PEOPLE,
      skillOf('Anna Berg', '70-740', { expiresOn: '2021-01-01' }),
      skillOf('Anna Berg', '70-246'),
      skillOf('Anna Berg', 'PSM I'),
      skillOf('Anna Berg', '70-741', { completedOn: '2021-06-01' }),
      skillOf('Anna Berg', '70-742', { completedOn: undefined }),
    ];
    return mySkillsCard(ownSkills(MPN_2021, companyOf(records), records, TODAY), READ, language);
  },
  'my-skills, in the months of grace': (language) => {
    const company = { ...companyOf(PEOPLE), movedToPcOn: '2021-01-31' } as const;
    return mySkillsCard(ownSkills(MPN_2021, company, PEOPLE.slice(3), TODAY), READ, language);
  },
  'my-skills, after the months of grace': (language) => {
    const company = { ...companyOf(PEOPLE), movedToPcOn: '2020-01-31' } as const;
    return mySkillsCard(ownSkills(MPN_2021, company, PEOPLE.slice(3), TODAY), READ, language);
  },
  'my-skills, very many': (language) => {
    const records = everySkill(1);
    return mySkillsCard(ownSkills(MPN_2021, companyOf(records), records, TODAY), READ, language);
  },
  'my-skills, nobody': (language) => noOwnSkillsCard('2021-05-04', language),
  'link-mcid, no report': linkMcidSample({}),
  'link-mcid, not in the report': linkMcidSample({ report: { ...REPORT, shows: 'absent' } }),
  'link-mcid, not associated': linkMcidSample({ report: REPORT }),
  'link-mcid, in PMC': linkMcidSample({ report: { ...REPORT, shows: 'inPmcOnly' } }),
  'link-mcid, in PMC for a while': linkMcidSample({ report: { ...REPORT, shows: 'inPmcOnly' } }, '2021-07-31'),
  'link-mcid, waiting': linkMcidSample({ report: REPORT, said: { kind: 'linked', on: TODAY } }),
  'link-mcid, says linked': linkMcidSample({ report: REPORT, said: { kind: 'linked', on: '2021-05-02' } }),
  'link-mcid, overdue': linkMcidSample({ report: REPORT, said: { kind: 'linked', on: '2021-04-01' } }),
  'link-mcid, linked': linkMcidSample({ report: { ...REPORT, shows: 'inPc' } }),
  'linking, with names': linkingSample(PEOPLE, true, '2021-07-31'),
  'linking, with the bot asking by itself': linkingSample(PEOPLE, true, '2021-07-31', true),
  'linking, in numbers': linkingSample(PEOPLE, false),
  'linking, very many': linkingSample(everySkill(60, { associatedInPc: false }), true),
  'ask-to-link, most of them': askSample(8),
  'ask-to-link, nobody': askSample(1),
  'ask-to-link, one is asked': askSample(2, true),
  'ask-to-link, many are asked': askSample(9, true),
  'ask-to-link, some without the app': askSample(4, false, true),
  'ask-to-link, one without the app is asked': askSample(8, true, true),
  'mcid-prompt, to link': ownPromptSample({ report: REPORT }),
  'mcid-prompt, to link while it still counts': ownPromptSample(
    { report: { ...REPORT, shows: 'inPmcOnly' } },
    '2021-07-31',
  ),
  'mcid-prompt, to look into it': ownPromptSample({ report: REPORT, said: { kind: 'linked', on: '2021-04-01' } }),
  'mcid-prompt, linked just now': ownPromptSample({ report: REPORT, said: { kind: 'linked', on: TODAY } }),
  'mcid-prompt, linked for long': ownPromptSample({ report: { ...REPORT, shows: 'inPc' } }),
  'mcid-prompt, limited until a day': ownPromptSample({ said: { kind: 'limited', on: TODAY, until: '2021-08-01' } }),
  'mcid-prompt, linked elsewhere': ownPromptSample({ report: REPORT, said: { kind: 'linkedElsewhere', on: TODAY } }),
  'mcid-prompt, when to ask again': promptSample({ kind: 'remind' }),
  'mcid-prompt, to be asked again': promptSample({ kind: 'reminded', on: '2021-05-17' }),
  'mcid-prompt, what is in the way': promptSample({ kind: 'cannot' }),
  'mcid-prompt, until when': promptSample({ kind: 'limited', today: TODAY, isUnclear: false }),
  'mcid-prompt, until when, unclear': promptSample({ kind: 'limited', today: TODAY, isUnclear: true }),
  'mcid-prompt, no account': promptSample({ kind: 'noAccount' }),
  'mcid-prompt, another address': promptSample({ kind: 'differentEmail' }),
  'match-people, a few': matchSample(2, 0),
  'match-people, very many, and some matched': matchSample(60, 40),
  'match-people, all matched': matchSample(0, 2, { kind: 'saved' }),
  'match-people, nobody': matchSample(0, 0, { kind: 'removed' }),
  'match-people, nothing chosen': matchSample(1, 0, { kind: 'choosePerson' }),
  'nothing-known, for the cards about people': (language) => nothingKnownCard('linking', 'report', true, language),
};
