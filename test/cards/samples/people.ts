import { faqAnswerCard } from '../../../cards/faq/faq-answer.ts';
import { missingDataCard } from '../../../cards/parts/missing-data.ts';
import { askToLinkCard } from '../../../cards/people/ask-to-link.ts';
import { linkMcidCard } from '../../../cards/people/link-mcid.ts';
import { linkingCard } from '../../../cards/people/linking.ts';
import { type MatchNote, matchPeopleCard } from '../../../cards/people/match-people.ts';
import { type McidPrompt, mcidPromptCard } from '../../../cards/people/mcid-prompt.ts';
import { mySkillsCard, noOwnSkillsCard } from '../../../cards/people/my-skills.ts';
import type { SkillRecord } from '../../../domain/competencies/skill-record.ts';
import { createCatalogue } from '../../../domain/faq/catalogue.ts';
import { ENTRIES } from '../../../domain/faq/entries/index.ts';
import type { FaqEntry } from '../../../domain/faq/entry.ts';
import type { Language } from '../../../domain/language.ts';
import { linkingOf } from '../../../domain/people/linking.ts';
import { type McidFacts, mcidState } from '../../../domain/people/mcid-state.ts';
import { ownSkills } from '../../../domain/people/own-skills.ts';
import { peopleOf } from '../../../domain/people/people.ts';
import { planPrompts } from '../../../domain/people/prompt-plan.ts';
import { MPN_2021 } from '../../../domain/programmes/mpn-2021/mpn-2021.ts';
import type { CalendarDay } from '../../../domain/time/calendar-day.ts';
import { skillOf } from '../../support/skill-of.ts';
import { companyOf, everySkill, PEOPLE, TODAY } from './reported-people.ts';
import type { Samples } from './sample.ts';

function linkMcidSample(facts: McidFacts, graceEnd?: '2021-07-31') {
  const entry = ENTRIES.find(({ id }) => id === 'link-mcid') as FaqEntry;
  return (language: Language) => {
    const answer = faqAnswerCard(entry, createCatalogue(ENTRIES), language);
    const own = { state: mcidState(facts, TODAY), facts, mcids: ['1234567'], graceEnd };
    return linkMcidCard(answer, { own, day: TODAY, today: TODAY }, language);
  };
}

function askSample(reachableCount: number, isSent = false, installsApp = false) {
  return (language: Language) => {
    const people = peopleOf(everySkill(9, { associatedInPc: false }));
    const { notLinked } = linkingOf(
      { programme: MPN_2021, company: companyOf([]), people, statements: [], reportDay: '2021-05-04' },
      TODAY,
    );
    const addresses = new Map(people.slice(0, reachableCount).map(({ email = '' }, index) => [`${index}`, [email]]));
    const reachable = { addresses, directoryMatches: new Map(), matches: new Map(), installsApp };
    return askToLinkCard(
      planPrompts({ notLinked, reachable, days: { 0: { promptedOn: TODAY } } }, TODAY),
      language,
      isSent,
    );
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

type LinkingOptions = {
  readonly showNames?: boolean;
  readonly isScheduled?: boolean;
  readonly graceEnd?: CalendarDay;
};

function linkingSample(
  records: readonly SkillRecord[],
  { showNames = true, isScheduled = false, graceEnd }: LinkingOptions = {},
) {
  return (language: Language) => {
    const statements = [
      { said: { kind: 'linked', on: '2021-04-01' }, addresses: ['bo.ek@contoso.com'] },
      { said: { kind: 'linked', on: '2021-05-09' }, addresses: ['new@contoso.com'] },
      { said: { kind: 'linked', on: '2021-05-01' }, addresses: ['soon@contoso.com'] },
      { said: { kind: 'limited', on: '2021-05-08', until: '2021-08-01' }, addresses: ['late@contoso.com'] },
      { said: { kind: 'linkedElsewhere', on: '2021-05-08' }, addresses: ['away@contoso.com'] },
      { said: { kind: 'noAccount', on: '2021-05-08' }, addresses: ['without@contoso.com'] },
      { said: { kind: 'differentEmail', on: '2021-05-08' }, addresses: ['other@contoso.com'] },
    ] as const;
    const linking = linkingOf(
      {
        programme: MPN_2021,
        company: companyOf(records),
        people: peopleOf(records),
        statements,
        reportDay: '2021-05-04',
      },
      TODAY,
    );
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

const READ = { day: TODAY, today: TODAY, reportDay: '2021-05-04' } as const;
const REPORT = { day: '2021-05-04', shows: 'notAssociated' } as const;

export const PEOPLE_SAMPLES: Samples = {
  'my-skills, skills of every kind': (language) => {
    const records = [
      ...PEOPLE,
      skillOf('Anna Berg', '70-740', { expiresOn: '2021-01-01' }),
      skillOf('Anna Berg', '70-246'),
      skillOf('Anna Berg', 'PSM I'),
      skillOf('Anna Berg', '70-741', { completedOn: '2021-06-01' }),
      skillOf('Anna Berg', '70-742', { completedOn: undefined }),
    ];
    return mySkillsCard(
      ownSkills({ programme: MPN_2021, company: companyOf(records) }, records, TODAY),
      READ,
      language,
    );
  },
  'my-skills, PMC skills in the grace period': (language) => {
    const company = { ...companyOf(PEOPLE), movedToPcOn: '2021-01-31' } as const;
    return mySkillsCard(ownSkills({ programme: MPN_2021, company }, PEOPLE.slice(3), TODAY), READ, language);
  },
  'my-skills, PMC skills after the grace period': (language) => {
    const company = { ...companyOf(PEOPLE), movedToPcOn: '2020-01-31' } as const;
    return mySkillsCard(ownSkills({ programme: MPN_2021, company }, PEOPLE.slice(3), TODAY), READ, language);
  },
  'my-skills, very many skills': (language) => {
    const records = everySkill(1);
    return mySkillsCard(
      ownSkills({ programme: MPN_2021, company: companyOf(records) }, records, TODAY),
      READ,
      language,
    );
  },
  'my-skills, reader not in the report': (language) => noOwnSkillsCard('2021-05-04', language),
  'link-mcid, no report': linkMcidSample({}),
  'link-mcid, not in the report': linkMcidSample({ report: { ...REPORT, shows: 'absent' } }),
  'link-mcid, not associated': linkMcidSample({ report: REPORT }),
  'link-mcid, associated in PMC': linkMcidSample({ report: { ...REPORT, shows: 'inPmcOnly' } }),
  'link-mcid, associated in PMC within the grace period': linkMcidSample(
    { report: { ...REPORT, shows: 'inPmcOnly' } },
    '2021-07-31',
  ),
  'link-mcid, link not due in the report yet': linkMcidSample({ report: REPORT, said: { kind: 'linked', on: TODAY } }),
  'link-mcid, linked by statement, no later report': linkMcidSample({
    report: REPORT,
    said: { kind: 'linked', on: '2021-05-02' },
  }),
  'link-mcid, link overdue in the report': linkMcidSample({
    report: REPORT,
    said: { kind: 'linked', on: '2021-04-01' },
  }),
  'link-mcid, linked': linkMcidSample({ report: { ...REPORT, shows: 'inPc' } }),
  'linking, with names': linkingSample(PEOPLE, { graceEnd: '2021-07-31' }),
  'linking, scheduled prompts': linkingSample(PEOPLE, { graceEnd: '2021-07-31', isScheduled: true }),
  'linking, numbers only': linkingSample(PEOPLE, { showNames: false }),
  'linking, very many people': linkingSample(everySkill(60, { associatedInPc: false })),
  'ask-to-link, most people reachable': askSample(8),
  'ask-to-link, nobody to ask': askSample(1),
  'ask-to-link, one person asked': askSample(2, true),
  'ask-to-link, many people asked': askSample(9, true),
  'ask-to-link, some people without the app': askSample(4, false, true),
  'ask-to-link, people asked, one without the app': askSample(8, true, true),
  'mcid-prompt, request to link': ownPromptSample({ report: REPORT }),
  'mcid-prompt, request to link within the grace period': ownPromptSample(
    { report: { ...REPORT, shows: 'inPmcOnly' } },
    '2021-07-31',
  ),
  'mcid-prompt, overdue link': ownPromptSample({ report: REPORT, said: { kind: 'linked', on: '2021-04-01' } }),
  'mcid-prompt, new link': ownPromptSample({ report: REPORT, said: { kind: 'linked', on: TODAY } }),
  'mcid-prompt, link shown in the report': ownPromptSample({ report: { ...REPORT, shows: 'inPc' } }),
  'mcid-prompt, limited until a stated day': ownPromptSample({
    said: { kind: 'limited', on: TODAY, until: '2021-08-01' },
  }),
  'mcid-prompt, linked elsewhere': ownPromptSample({ report: REPORT, said: { kind: 'linkedElsewhere', on: TODAY } }),
  'mcid-prompt, choice of reminders': promptSample({ kind: 'remind' }),
  'mcid-prompt, reminder saved': promptSample({ kind: 'reminded', on: '2021-05-17' }),
  'mcid-prompt, choice of obstacles': promptSample({ kind: 'cannot' }),
  'mcid-prompt, day on which the limit ends': promptSample({ kind: 'limited', today: TODAY, isUnclear: false }),
  'mcid-prompt, unclear day on which the limit ends': promptSample({ kind: 'limited', today: TODAY, isUnclear: true }),
  'mcid-prompt, no account': promptSample({ kind: 'noAccount' }),
  'mcid-prompt, different e-mail address': promptSample({ kind: 'differentEmail' }),
  'match-people, two unmatched people': matchSample(2, 0),
  'match-people, very many unmatched people and some matched': matchSample(60, 40),
  'match-people, everyone matched': matchSample(0, 2, { kind: 'saved' }),
  'match-people, nobody to match': matchSample(0, 0, { kind: 'removed' }),
  'match-people, nobody chosen': matchSample(1, 0, { kind: 'choosePerson' }),
  'missing-data, no report, for linking': (language) =>
    missingDataCard({ ability: 'linking', missing: 'report' }, language),
};
