import { companyFactsCard, type FactsNotice } from '../../cards/company/company-facts.ts';
import { generalFactsForm } from '../../cards/company/general-facts-form.ts';
import { membershipForm } from '../../cards/company/membership-form.ts';
import type { CompanyFacts, StatedMembership } from '../../domain/company/company-facts.ts';
import {
  type GeneralFacts,
  generalFactsOf,
  generalText,
  stateGeneralFacts,
  withGeneralFacts,
} from '../../domain/company/general-facts.ts';
import { knownPurchases } from '../../domain/company/known-purchases.ts';
import type { ReportedCompetency } from '../../domain/company/memberships.ts';
import {
  membershipKey,
  membershipText,
  stateMembership,
  withMembership,
  withoutMembership,
} from '../../domain/company/state-facts.ts';
import { MPN_2021 } from '../../domain/programmes/mpn-2021/mpn-2021.ts';
import { dayIn } from '../../domain/time/calendar-day.ts';
import type { AbilityHandler, ActionHandler, Request } from '../turn/handler.ts';
import type { ActionData } from '../turn/incoming.ts';
import { may } from '../turn/permissions.ts';
import type { Reply } from '../turn/reply.ts';
import { changeFacts, type FactsChange } from './change-facts.ts';

/** Shows the facts that no report holds, as stated or as a download tells them. */
export const showCompanyFacts: AbilityHandler = (request) => overview(request);

/** Opens the form that a button asks for: one for purchases, one for everything else. */
export const editFacts: ActionHandler = async (request) => {
  const { data, today, language } = request;
  const { facts, purchases } = await factsOf(request);
  if (data.form === 'general') {
    const general = generalFactsOf(facts);
    return { card: generalFactsForm({ text: generalText(general), was: mark(general) }, today, language) };
  }
  if (data.form !== 'membership') return 'notUnderstood';
  const purchase = purchases.find(({ key }) => key === data.membership);
  const text = purchase ? membershipText(purchase.stated ?? purchase) : NOTHING_BOUGHT;
  const key = purchase?.stated && purchase.key;
  return { card: membershipForm({ text, key, was: mark(purchase?.stated) }, { programme: MPN_2021, today }, language) };
};

export const saveFacts: ActionHandler = async (request) => {
  const { data, person, today, language, deps } = request;
  const { market, movedToPcOn, surfaceHubReseller, was } = texts(data);
  const text = { market, movedToPcOn, surfaceHubReseller };
  const stated = stateGeneralFacts(text, today);
  if (stated.kind === 'problems') {
    return { card: generalFactsForm({ text, was, problems: stated.problems }, today, language) };
  }
  const outcome = await changeFacts(person.tenantId, deps.companies, (facts) => {
    const now = mark(generalFactsOf(facts));
    if (now === mark(stated.value)) return { kind: 'unchanged' };
    return now === was ? changed(withGeneralFacts(facts, stated.value)) : { kind: 'overtaken' };
  });
  return overview(request, outcome === 'overtaken' ? 'overtaken' : 'saved');
};

export const saveMembership: ActionHandler = async (request) => {
  const { data, person, today, language, deps } = request;
  const { offer, competency, purchasedOn, renewedOn, key: replaced, was } = texts(data);
  const text = { offer, competency: competency === 'none' ? '' : competency, purchasedOn, renewedOn };
  const stated = stateMembership(text, today, MPN_2021);
  if (stated.kind === 'problems') {
    const form = { text, was, problems: stated.problems, key: replaced || undefined };
    return { card: membershipForm(form, { programme: MPN_2021, today }, language) };
  }
  const { value } = stated;
  const outcome = await changeFacts(person.tenantId, deps.companies, (facts) => {
    const key = membershipKey(value);
    const before = find(facts, replaced || key);
    const other = find(facts, key);
    if (mark(other) === mark(value) && (!before || before === other)) return { kind: 'unchanged' };
    const isFree = !other || other === before;
    return isFree && mark(before) === was ? changed(withMembership(facts, value, replaced)) : { kind: 'overtaken' };
  });
  return overview(request, outcome === 'overtaken' ? 'overtaken' : 'saved');
};

export const removeMembership: ActionHandler = async (request) => {
  const { data, person, deps } = request;
  const { key, was } = texts(data);
  const outcome = await changeFacts(person.tenantId, deps.companies, (facts) => {
    const stated = find(facts, key);
    if (!stated) return { kind: 'unchanged' };
    return mark(stated) === was ? changed(withoutMembership(facts, key)) : { kind: 'overtaken' };
  });
  return overview(request, outcome === 'overtaken' ? 'overtaken' : 'removed');
};

const NOTHING_BOUGHT = { offer: '', competency: '', purchasedOn: '', renewedOn: '' };

async function overview(request: Request, notice?: FactsNotice): Promise<Reply> {
  const { person, today, language, deps } = request;
  const { facts, purchases, imports } = await factsOf(request);
  const importedOn = (instant: string | undefined) => instant && dayIn(new Date(instant), person.timeZone);
  const content = {
    facts,
    purchases,
    competenciesImportedOn: importedOn(imports.competencies?.current.importedAt) || undefined,
    performanceImportedOn: importedOn(imports.performance?.current.importedAt) || undefined,
    mayChange: await may(person, 'importReport', deps),
    notice,
  };
  return { card: companyFactsCard(content, { programme: MPN_2021, today }, language) };
}

async function factsOf({ person: { tenantId }, today, deps: { companies, importRows } }: Request) {
  const { index } = await companies.find(tenantId);
  const reported = await importRows<ReportedCompetency>(tenantId, index.imports.competencies?.current);
  return { facts: index.facts, imports: index.imports, purchases: knownPurchases(index.facts, reported, today) };
}

/** Marks the facts that a form was filled from; it returns with the form, so that an old form overwrites nothing newer. */
function mark(stated: StatedMembership | GeneralFacts | undefined): string {
  return JSON.stringify(stated ?? {});
}

function find({ memberships }: CompanyFacts, key: string): StatedMembership | undefined {
  return memberships.find((each) => membershipKey(each) === key);
}

function changed(facts: CompanyFacts): FactsChange {
  return { kind: 'changed', facts };
}

/** Reads a form's fields, cut to the length that our cards allow; a value that is no text counts as empty. */
function texts(data: ActionData): Readonly<Record<Field, string>> {
  const textOf = (value: unknown) => (typeof value === 'string' ? value.trim().slice(0, MAX_CHARACTERS) : '');
  return Object.fromEntries(FIELDS.map((field) => [field, textOf(data[field])])) as Record<Field, string>;
}

const MAX_CHARACTERS = 250;

const FIELDS = [
  'offer',
  'competency',
  'purchasedOn',
  'renewedOn',
  'market',
  'movedToPcOn',
  'surfaceHubReseller',
  'key',
  'was',
] as const;
type Field = (typeof FIELDS)[number];
