import type { RenewalRules } from '../../renewal/renewal.ts';

/** The renewal rules of the Microsoft Partner Network as documents 000, 001 and 003 describe them (2020-10 to 2021-02). */
export const MPN_2021_RENEWAL: RenewalRules = {
  // R1; documents 000 (the start) and 003 (the start and the 30 days)
  opensAfterDays: 1,
  windowDays: 30,
  // domain.md 3.1: renew-mpn-offers.md of July 2021. Document 003 (R3) names no day.
  reminders: [-15, 23],
  // R4; document 001
  checkMonthsBefore: 3,
  // domain.md 3.2: the rule of October 2018 to July 2021. Its "365 days" are calendar years in the sources' examples.
  anniversaryAfterRenewal: 'fromCurrentAnniversary',
  // R5; documents 002 and 003. The extensions of 2020 and of July to December 2021 are in no source document.
  extensions: [{ from: '2021-01-01', through: '2021-06-30' }],
  // domain.md 4.1
  lastDayToRenew: '2022-09-30',
};
