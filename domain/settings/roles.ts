/** The roles of Partner Center that the documents name; none of them includes another. */
export const ROLES = [
  'globalAdmin',
  'mpnPartnerAdmin',
  'mpnAccountAdmin',
  'accountAdmin',
  'reportViewer',
  'executiveReportViewer',
] as const;

export type Role = (typeof ROLES)[number];

/** The roles allowed to do each task (R19), in the words of each document. */
const WHO_MAY = {
  // Documents 000, 001 and 004
  seeSkillsReport: ['mpnPartnerAdmin', 'globalAdmin'],
  seeCompetencyStatus: ['mpnPartnerAdmin', 'globalAdmin'],
  seeInsights: ['reportViewer', 'executiveReportViewer'],
  // Document 001
  openSupportCase: ['mpnAccountAdmin', 'mpnPartnerAdmin'],
  mendEmailMismatch: ['mpnAccountAdmin', 'globalAdmin'],
  // Document 002
  enrollForLearning: ['mpnPartnerAdmin', 'mpnAccountAdmin'],
  // Document 003
  reviewBusinessInformation: ['globalAdmin', 'accountAdmin'],
  // R3; its "MPN admin" is the MPN partner admin (domain.md 3.1)
  getRenewalNotices: ['globalAdmin', 'mpnPartnerAdmin'],
  // Document 004
  deleteLeaver: ['globalAdmin'],
  linkOwnMcid: 'everyone',
  // Our own rules: those who may see the report may import it, and Global admins manage the roles in the bot.
  importReport: ['mpnPartnerAdmin', 'globalAdmin'],
  manageRoles: ['globalAdmin'],
} as const satisfies Record<string, readonly Role[] | 'everyone'>;

export type Task = keyof typeof WHO_MAY;

/** Any one of `neededRoles` is enough. */
export type Permission =
  | { readonly kind: 'allowed'; readonly rule: 'R19' }
  | { readonly kind: 'refused'; readonly rule: 'R19'; readonly neededRoles: readonly Role[] };

/**
 * Tells whether people with these roles may do a task (R19).
 *
 * mayDo(['accountAdmin'], 'manageRoles') → refused, neededRoles ['globalAdmin']
 */
export function mayDo(roles: readonly Role[], task: Task): Permission {
  const neededRoles: readonly Role[] | 'everyone' = WHO_MAY[task];
  if (neededRoles === 'everyone' || neededRoles.some((role) => roles.includes(role))) {
    return { kind: 'allowed', rule: 'R19' };
  }
  return { kind: 'refused', rule: 'R19', neededRoles };
}
