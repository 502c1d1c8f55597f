import { expect } from 'chai';
import { ABILITIES } from '../../bot/abilities.ts';
import type { Abilities } from '../../bot/turn/ability.ts';
import { executeActivity, fileActivity, messageActivity, TENANT } from '../support/activities.ts';
import { textOf } from '../support/card-text.ts';
import { type CompanyBot, startCompanyBot, together } from '../support/company-bot.ts';
import { lastCard } from '../support/running-bot.ts';

const abilities: Abilities = ABILITIES;
const SCOPES = ['personal', 'groupChat', 'channel'] as const;
type Scope = (typeof SCOPES)[number];

/** People by their role, each with an Entra id. */
const PEOPLE = { colleague: 'aad-colleague', mpnPartnerAdmin: 'aad-partner', globalAdmin: 'aad-admin' };
type Role = keyof typeof PEOPLE;
const ROLES = Object.keys(PEOPLE) as Role[];

/** Who may use each ability, and each button whose ability does not tell; written by hand, so that no row decides alone. */
const ADMINS: readonly Role[] = ['mpnPartnerAdmin', 'globalAdmin'];
const EVERYONE: readonly Role[] = ['colleague', ...ADMINS];
const MAY: Readonly<Record<string, readonly Role[]>> = {
  status: EVERYONE,
  skillsReport: ADMINS,
  renewals: ADMINS,
  risk: ADMINS,
  whatIf: ADMINS,
  plan: ADMINS,
  mySkills: EVERYONE,
  linkMcid: EVERYONE,
  ownAlerts: EVERYONE,
  preferences: EVERYONE,
  english: EVERYONE,
  swedish: EVERYONE,
  expert: EVERYONE,
  linking: ADMINS,
  imports: ADMINS,
  bringReport: EVERYONE,
  companyFacts: ADMINS,
  alerts: ADMINS,
  sendAlerts: ADMINS,
  alertReport: ADMINS,
  roles: ['globalAdmin'],
  help: EVERYONE,
  'faq.*': EVERYONE,
  'help.*': EVERYONE,
  'expert.*': EVERYONE,
  'language.*': EVERYONE,
  'preferences.*': EVERYONE,
  'mcid.*': EVERYONE,
  'alert.*': EVERYONE,
  'alerts.*': ADMINS,
  'report.*': ADMINS,
  'report.admins': EVERYONE,
  'prompts.*': ADMINS,
  'matches.*': ADMINS,
  'import.*': ADMINS,
  'facts.*': ADMINS,
  'membership.*': ADMINS,
  'designation.*': ADMINS,
  'renewal.*': ADMINS,
  'run.*': ADMINS,
  'roles.*': ['globalAdmin'],
  'file.*': ADMINS,
  'file.decline': EVERYONE,
};

/** Open to everyone where many read, since it names nobody there. */
const OPEN_TOGETHER = ['skillsReport'];
/** For admins, but in their own chat only. */
const PRIVATE = /^(prompts|matches)\./;

function mayUse(name: string, role: Role, scope: Scope): boolean {
  if (scope !== 'personal' && OPEN_TOGETHER.includes(name)) return true;
  if (scope !== 'personal' && PRIVATE.test(name)) return false;
  const roles = MAY[name] ?? MAY[name.replace(/\..*/, '.*')];
  expect(roles, `${name} is in the table of this test`).to.be.an('array');
  return roles?.includes(role) ?? false;
}

describe('an ability', () => {
  let bot: CompanyBot;

  before(async () => {
    bot = await startCompanyBot();
    const grant = { person: PEOPLE.mpnPartnerAdmin, role: 'mpnPartnerAdmin' };
    for (const role of ROLES) await bot.send(messageActivity({ text: 'hello', ...by(role, 'personal') }));
    expect(await bot.execute('admin', { verb: 'roles.grant', ...grant })).to.include({ statusCode: 200 });
  });

  after(() => bot.stop());

  const by = (role: Role, scope: Scope) => ({
    from: { id: `29:${role}`, name: role, aadObjectId: PEOPLE[role] },
    ...(scope === 'personal'
      ? { conversation: { id: `a:${role}`, conversationType: 'personal', tenantId: TENANT } as never }
      : together(scope)),
  });
  /** The status that answers a click; 403 is a refusal for lack of a role. */
  async function click(role: Role, scope: Scope, data: { readonly verb: string }): Promise<number> {
    const response = await bot.send(executeActivity(data.verb, data, by(role, scope)));
    return ((await response.json()) as { statusCode: number }).statusCode;
  }

  const typed = Object.entries(abilities).flatMap(([name, { handle }]) => (handle ? [name] : []));
  const verbs = Object.values(abilities).flatMap(({ actions = {} }) => Object.keys(actions));

  for (const scope of SCOPES) {
    for (const role of ROLES) {
      it(`opens by button to ${role} in a ${scope} chat only if its row says so`, async () => {
        for (const ability of typed) {
          const status = await click(role, scope, { verb: 'company.show', ability } as { verb: string });
          expect(status === 403, ability).to.equal(!mayUse(ability, role, scope));
        }
      });

      it(`obeys the buttons of ${role} in a ${scope} chat only if their row says so`, async () => {
        for (const verb of verbs) {
          const status = await click(role, scope, { verb });
          expect(status === 403, verb).to.equal(!mayUse(verb, role, scope));
        }
      });
    }
  }

  it('takes a file from admins only', async () => {
    for (const role of ROLES) {
      await bot.send(fileActivity('report.csv', 'http://127.0.0.1:1/x', by(role, 'personal')));
      expect(/needs a role|kräver en roll/.test(textOf(lastCard(bot.connector) as never)), role).to.equal(
        role === 'colleague',
      );
    }
  });
});
