import { expect } from 'chai';
import { createRoleRecords, type RoleRecords } from '../../../bot/store/role-records.ts';
import { openStore, type Store } from '../../../bot/store/store.ts';
import type { BotRole } from '../../../domain/settings/role-change.ts';

describe('Roles', () => {
  let store: Store;
  let roles: RoleRecords;

  beforeEach(async () => {
    store = await openStore('sqlite://:memory:');
    roles = createRoleRecords(store, new Set(['t:boss']));
  });
  afterEach(() => store.close());

  const grant = (userId: string, role: BotRole = 'globalAdmin', tenantId = 't', records = roles) =>
    records.change(tenantId, { kind: 'grant', userId, role });
  const revoke = (userId: string, role: BotRole = 'globalAdmin', tenantId = 't', records = roles) =>
    records.change(tenantId, { kind: 'revoke', userId, role });

  it('are empty for a person who was given none', async () => {
    for (const userId of ['anna', 'constructor', '__proto__', '']) {
      expect(await roles.of('t', userId), userId).to.deep.equal([]);
    }
  });

  it('take effect at once when granted or revoked, in every instance of the bot', async () => {
    const other = createRoleRecords(store, new Set());
    expect(await grant('anna', 'mpnPartnerAdmin')).to.equal('changed');
    expect(await other.of('t', 'anna')).to.deep.equal(['mpnPartnerAdmin']);
    expect(await revoke('anna', 'mpnPartnerAdmin')).to.equal('changed');
    expect(await other.of('t', 'anna')).to.deep.equal([]);
    expect(await other.all('t')).to.deep.equal({});
  });

  it('do not change if granted or revoked twice', async () => {
    await grant('anna');
    expect(await grant('anna')).to.equal('unchanged');
    expect(await roles.of('t', 'anna')).to.deep.equal(['globalAdmin']);
    await revoke('anna');
    expect(await revoke('anna')).to.equal('unchanged');
  });

  it('belong to one tenant', async () => {
    await grant('anna');
    expect(await roles.of('other', 'anna')).to.deep.equal([]);
    expect(await roles.of('other', 'boss')).to.deep.equal([]);
    expect(await roles.all('other')).to.deep.equal({});
    expect(await revoke('anna', 'globalAdmin', 'other')).to.equal('unchanged');
    expect(await roles.of('t', 'anna')).to.deep.equal(['globalAdmin']);
  });

  it('from the settings exist from the start and cannot be changed', async () => {
    expect(await roles.of('t', 'boss')).to.deep.equal(['globalAdmin']);
    await grant('boss', 'mpnPartnerAdmin');
    expect(await roles.all('t')).to.deep.equal({ boss: ['globalAdmin', 'mpnPartnerAdmin'] });
    expect(await grant('boss')).to.equal('unchanged');
    expect(await revoke('boss')).to.equal('fixed');
    expect(await revoke('boss', 'mpnPartnerAdmin')).to.equal('changed');
    expect(await roles.of('t', 'boss')).to.deep.equal(['globalAdmin']);
  });

  it('keep a Global admin if the settings name none', async () => {
    await grant('anna', 'globalAdmin', 'other');
    expect(await revoke('anna', 'globalAdmin', 'other')).to.equal('lastGlobalAdmin');
    await grant('bo', 'globalAdmin', 'other');
    expect(await revoke('anna', 'globalAdmin', 'other')).to.equal('changed');
    expect(await revoke('bo', 'globalAdmin', 'other')).to.equal('lastGlobalAdmin');
  });

  it('keep a Global admin even if all of them step down at once, in several instances', async () => {
    const people = ['anna', 'bo', 'cia', 'dan'];
    for (const userId of people) await grant(userId, 'globalAdmin', 'other');
    const outcomes = await Promise.all(
      people.map((userId) => revoke(userId, 'globalAdmin', 'other', createRoleRecords(store, new Set()))),
    );
    expect(outcomes.filter((outcome) => outcome === 'lastGlobalAdmin')).to.have.length(1);
    expect(Object.values(await roles.all('other'))).to.deep.equal([['globalAdmin']]);
  });

  it('lose none of 40 concurrent changes', async () => {
    const people = Array.from({ length: 20 }, (_, place) => `person-${place}`);
    await Promise.all(people.flatMap((userId) => [grant(userId), grant(userId, 'mpnPartnerAdmin')]));
    const all = await roles.all('t');
    for (const userId of people) expect(all[userId], userId).to.have.members(['globalAdmin', 'mpnPartnerAdmin']);
  });
});
