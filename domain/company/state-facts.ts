import { type Competency, findCompetency, type Programme } from '../competencies/programme.ts';
import type { AreaId, CustomerMetricId } from '../designations/designation-programme.ts';
import { LEVELS } from '../programmes/levels.ts';
import { isActionPack } from '../renewal/renewal-state.ts';
import { type CalendarDay, parseDay } from '../time/calendar-day.ts';
import type { CompanyFacts, MembershipOffer, StatedMembership } from './company-facts.ts';

/** The dates that can be stated, by the name of the fact. */
export type DateField = 'purchasedOn' | 'renewedOn' | 'movedToPcOn' | 'on' | 'readOn' | 'enrolledOn' | 'anniversary';

/** A problem with a statement. */
export type FactProblem =
  | { readonly kind: 'offerMissing' | 'competencyMissing' | 'competencyUnknown' | 'competencyOfPack' }
  | { readonly kind: 'levelNotOffered'; readonly competency: string; readonly level: MembershipOffer }
  | { readonly kind: 'dateMissing' | 'dateImpossible' | 'dateInFuture' | 'dateTooEarly'; readonly field: DateField }
  | { readonly kind: 'renewedBeforePurchase' | 'statedTwice' }
  | DesignationProblem;

/** A problem with a statement about a designation. */
type DesignationProblem =
  | { readonly kind: 'areaMissing' | 'figureMissing' | 'anniversaryBeforeEnrolment' }
  | { readonly kind: 'areaTwice' | 'twoTracks'; readonly area: AreaId }
  | { readonly kind: 'dateTooFar'; readonly field: DateField }
  /** `from`: the day on which designations began. */
  | { readonly kind: 'beforeDesignations'; readonly field: DateField; readonly from: CalendarDay }
  | { readonly kind: 'twoAnniversaries'; readonly days: readonly [CalendarDay, CalendarDay] }
  | { readonly kind: 'notPoints'; readonly figure: CustomerMetricId | 'score' }
  | {
      readonly kind: 'pointsAboveMax';
      readonly figure: CustomerMetricId | 'score';
      readonly area: AreaId;
      readonly max: number;
    };

export type Stated<T> =
  | { readonly kind: 'stated'; readonly value: T }
  | { readonly kind: 'problems'; readonly problems: readonly FactProblem[] };

/** A purchase as the values of a form or file: days as `YYYY-MM-DD`, empty if left out. */
export type MembershipText = Readonly<Record<'offer' | 'competency' | 'purchasedOn' | 'renewedOn', string>>;

export const MEMBERSHIP_OFFERS: readonly MembershipOffer[] = [...LEVELS, 'actionPack', 'learningActionPack'];

/** No membership of the programme is older; an earlier year is a mistake. */
const FIRST_DAY = '2000-01-01';

/**
 * Checks a stated purchase, which cannot have been made or renewed after today.
 *
 * A renewal may be any day after the purchase, since earlier programmes counted its window differently.
 */
export function stateMembership(
  text: MembershipText,
  today: CalendarDay,
  programme: Programme,
): Stated<StatedMembership> {
  const offer = MEMBERSHIP_OFFERS.find((each) => each === text.offer);
  const competency = findCompetency(programme, text.competency);
  const purchasedOn = stateDay(text.purchasedOn, 'purchasedOn', today);
  const renewedOn = text.renewedOn === '' ? undefined : stateDay(text.renewedOn, 'renewedOn', today);
  const problems = [
    ...offerProblems(offer, text.competency, competency),
    ...problemsOf(purchasedOn),
    ...(renewedOn ? problemsOf(renewedOn) : []),
  ];
  if (!offer || purchasedOn.kind !== 'stated' || renewedOn?.kind === 'problems') return { kind: 'problems', problems };
  if (renewedOn && renewedOn.value <= purchasedOn.value) problems.push({ kind: 'renewedBeforePurchase' });
  if (problems.length > 0) return { kind: 'problems', problems };
  const value = {
    offer,
    ...(competency && { competency: competency.id }),
    purchasedOn: purchasedOn.value,
    ...(renewedOn && { renewedOn: renewedOn.value }),
  };
  return { kind: 'stated', value };
}

/** Returns a purchase as the values of a form. */
export function membershipText(purchase: {
  readonly offer: MembershipOffer;
  readonly competency?: string | undefined;
  readonly purchasedOn?: CalendarDay;
  readonly renewedOn?: CalendarDay;
}): MembershipText {
  const { offer, competency = '', purchasedOn = '', renewedOn = '' } = purchase;
  return { offer, competency, purchasedOn, renewedOn };
}

/** Checks a day in the past, today included. */
export function stateDay(text: string, field: DateField, today: CalendarDay): Stated<CalendarDay> {
  const day = parseDay(text);
  const problem = (kind: 'dateMissing' | 'dateImpossible' | 'dateInFuture' | 'dateTooEarly') => {
    return { kind: 'problems', problems: [{ kind, field }] } as const;
  };
  if (text === '') return problem('dateMissing');
  if (!day) return problem('dateImpossible');
  if (day > today) return problem('dateInFuture');
  return day < FIRST_DAY ? problem('dateTooEarly') : { kind: 'stated', value: day };
}

/** Returns the key of a membership: a company holds one level of a competency, and one pack of a kind (R17). */
type Keyed = { readonly offer: MembershipOffer; readonly competency?: string | undefined };

export function membershipKey({ offer, competency }: Keyed): string {
  return competency ?? offer;
}

/** Returns the facts with a membership that replaces those with its key or with the key `replaced`. */
export function withMembership(facts: CompanyFacts, membership: StatedMembership, replaced?: string): CompanyFacts {
  const keys = new Set([membershipKey(membership), replaced]);
  const others = facts.memberships.filter((each) => !keys.has(membershipKey(each)));
  return { ...facts, memberships: [...others, membership] };
}

export function withoutMembership(facts: CompanyFacts, key: string): CompanyFacts {
  return { ...facts, memberships: facts.memberships.filter((each) => membershipKey(each) !== key) };
}

function offerProblems(
  offer: MembershipOffer | undefined,
  named: string,
  competency: Competency | undefined,
): FactProblem[] {
  if (!offer) return [{ kind: 'offerMissing' }];
  if (isActionPack(offer)) return named === '' ? [] : [{ kind: 'competencyOfPack' }];
  if (named === '') return [{ kind: 'competencyMissing' }];
  if (!competency) return [{ kind: 'competencyUnknown' }];
  return isOffered(competency, offer) ? [] : [{ kind: 'levelNotOffered', competency: competency.id, level: offer }];
}

/** True if any option of a competency has the level: Enterprise Resource Planning has no silver. */
function isOffered({ options }: Competency, offer: MembershipOffer): boolean {
  const rows = options.flatMap((option) => option.rows.filter(({ level }) => level === offer));
  return rows.some(({ requirement }) => requirement.kind !== 'notOffered');
}

function problemsOf(stated: Stated<unknown>): readonly FactProblem[] {
  return stated.kind === 'problems' ? stated.problems : [];
}
