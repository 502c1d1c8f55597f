import { RESELLER_FACT } from '../programmes/programmes.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import type { CompanyFacts } from './company-facts.ts';
import { type Stated, stateDay } from './state-facts.ts';

/** The statements about the company as a whole. */
export type GeneralFacts = Pick<CompanyFacts, 'market' | 'movedToPcOn'> & {
  /** True for an authorised reseller of Surface Hub; undefined if not stated. */
  readonly surfaceHubReseller?: boolean;
};

/** The same as the values of a form: a market's name, a day, `yes` or `no`; each may be empty. */
export type GeneralText = Readonly<Record<'market' | 'movedToPcOn' | 'surfaceHubReseller', string>>;

export const MARKETS = ['developed', 'developing'] as const;

export function generalFactsOf({ market, movedToPcOn, declared }: CompanyFacts): GeneralFacts {
  const surfaceHubReseller = declared?.[RESELLER_FACT];
  return {
    ...(market && { market }),
    ...(movedToPcOn && { movedToPcOn }),
    ...(surfaceHubReseller !== undefined && { surfaceHubReseller }),
  };
}

/** Returns the facts with the general ones replaced; other statements stay. */
export function withGeneralFacts(facts: CompanyFacts, { surfaceHubReseller, ...stated }: GeneralFacts): CompanyFacts {
  const { market: _market, movedToPcOn: _movedToPcOn, declared, ...others } = facts;
  const { [RESELLER_FACT]: _reseller, ...statements } = declared ?? {};
  const reseller = surfaceHubReseller === undefined ? {} : { [RESELLER_FACT]: surfaceHubReseller };
  return { ...others, ...stated, declared: { ...statements, ...reseller } };
}

export function generalText({ market, movedToPcOn, surfaceHubReseller }: GeneralFacts): GeneralText {
  const answer = surfaceHubReseller ? 'yes' : 'no';
  return {
    market: market ?? '',
    movedToPcOn: movedToPcOn ?? '',
    surfaceHubReseller: surfaceHubReseller === undefined ? '' : answer,
  };
}

/** Checks a form. A value that is none of the choices counts as not stated; the move cannot be in the future. */
export function stateGeneralFacts(text: GeneralText, today: CalendarDay): Stated<GeneralFacts> {
  const market = MARKETS.find((each) => each === text.market);
  const movedToPcOn = text.movedToPcOn === '' ? undefined : stateDay(text.movedToPcOn, 'movedToPcOn', today);
  if (movedToPcOn?.kind === 'problems') return movedToPcOn;
  const isStated = text.surfaceHubReseller === 'yes' || text.surfaceHubReseller === 'no';
  const value = {
    ...(market && { market }),
    ...(movedToPcOn && { movedToPcOn: movedToPcOn.value }),
    ...(isStated && { surfaceHubReseller: text.surfaceHubReseller === 'yes' }),
  };
  return { kind: 'stated', value };
}
