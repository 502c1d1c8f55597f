import { expect } from 'chai';
import fc from 'fast-check';
import { mayDo, type Permission, ROLES, type Role, type Task } from '../../../domain/settings/roles.ts';

const ALLOWED: Permission = { kind: 'allowed', rule: 'R19' };

describe('mayDo (R19)', () => {
  const tasks: [Task, readonly Role[]][] = [
    ['seeSkillsReport', ['globalAdmin', 'mpnPartnerAdmin']],
    ['seeCompetencyStatus', ['globalAdmin', 'mpnPartnerAdmin']],
    ['importReport', ['globalAdmin', 'mpnPartnerAdmin']],
    ['openSupportCase', ['mpnPartnerAdmin', 'mpnAccountAdmin']],
    ['mendEmailMismatch', ['globalAdmin', 'mpnAccountAdmin']],
    ['deleteLeaver', ['globalAdmin']],
    ['seeInsights', ['reportViewer', 'executiveReportViewer']],
    ['enrollForLearning', ['mpnPartnerAdmin', 'mpnAccountAdmin']],
    ['getRenewalNotices', ['globalAdmin', 'mpnPartnerAdmin']],
    ['reviewBusinessInformation', ['globalAdmin', 'accountAdmin']],
    ['linkOwnMcid', ROLES],
    ['manageRoles', ['globalAdmin']],
  ];
  for (const [task, expected] of tasks) {
    it(`allows ${task} to ${expected.join(', ')} and no other role`, () => {
      expect(ROLES.filter((role) => mayDo([role], task).kind === 'allowed')).to.deep.equal(expected);
    });
  }

  it('names the needed roles if none of them is held', () => {
    expect(mayDo(['mpnAccountAdmin', 'reportViewer'], 'seeSkillsReport')).to.deep.equal({
      kind: 'refused',
      rule: 'R19',
      neededRoles: ['mpnPartnerAdmin', 'globalAdmin'],
    });
  });

  it('lets everyone link their own MCID, and people without a role do nothing else', () => {
    const free = tasks.map(([task]) => task).filter((task) => mayDo([], task).kind === 'allowed');
    expect(free).to.deep.equal(['linkOwnMcid']);
    expect(mayDo([], 'linkOwnMcid')).to.deep.equal(ALLOWED);
  });

  it('accepts any one of the needed roles, whatever the others', () => {
    const anyTask = fc.constantFrom(...tasks.map(([task]) => task));
    fc.assert(
      fc.property(fc.subarray([...ROLES]), anyTask, (roles, task) => {
        const permission = mayDo(roles, task);
        if (permission.kind === 'allowed') return;
        expect(roles).not.to.include.oneOf([...permission.neededRoles]);
        for (const role of permission.neededRoles) expect(mayDo([...roles, role], task)).to.deep.equal(ALLOWED);
      }),
    );
  });
});
