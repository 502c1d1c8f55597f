import { expect } from 'chai';
import { createPreferences, type Preferences } from '../../../bot/store/preferences.ts';
import { openStore, type Store } from '../../../bot/store/store.ts';

describe('Preferences', () => {
  let store: Store;
  let preferences: Preferences;

  beforeEach(async () => {
    store = await openStore('sqlite://:memory:');
    preferences = createPreferences(store);
  });
  afterEach(() => store.close());

  it('are empty for a person who has chosen nothing', async () => {
    expect(await preferences.get('tenant', 'anna')).to.deep.equal({});
  });

  it("are the person's latest choices", async () => {
    await preferences.change('tenant', 'anna', { language: 'en' });
    await preferences.change('tenant', 'anna', { language: 'sv' });
    expect(await preferences.get('tenant', 'anna')).to.deep.equal({ language: 'sv' });
  });

  it('belong to one person in one tenant', async () => {
    await preferences.change('tenant', 'anna', { language: 'sv' });
    expect(await preferences.get('tenant', 'bo')).to.deep.equal({});
    expect(await preferences.get('other', 'anna')).to.deep.equal({});
  });

  it('keep the choices that a change does not name', async () => {
    const wishes = {
      mutedKinds: ['reportOld', 'mcidPrompt'],
      snoozedUntil: new Date('2021-09-02T06:00:00Z'),
      quietHours: { from: '22:00', until: '07:00' },
      timeZone: 'Europe/Stockholm',
    } as const;
    await preferences.change('tenant', 'anna', { language: 'sv' });
    expect(await preferences.change('tenant', 'anna', wishes)).to.deep.equal({ language: 'sv', ...wishes });
    expect(await preferences.get('tenant', 'anna')).to.deep.equal({ language: 'sv', ...wishes });
  });

  it('can be taken back', async () => {
    await preferences.change('tenant', 'anna', { language: 'sv', quietHours: { from: '22:00', until: '07:00' } });
    await preferences.change('tenant', 'anna', { quietHours: undefined });
    expect(await preferences.get('tenant', 'anna')).to.deep.equal({ language: 'sv' });
  });

  it('lose neither of two concurrent changes', async () => {
    const mute = (kind: 'reportOld' | 'pmcPeople') =>
      preferences.change('tenant', 'anna', ({ mutedKinds = [] }) => ({ mutedKinds: [...mutedKinds, kind] }));
    await Promise.all([mute('reportOld'), mute('pmcPeople'), preferences.change('tenant', 'anna', { language: 'sv' })]);
    const { language, mutedKinds } = await preferences.get('tenant', 'anna');
    expect(language).to.equal('sv');
    expect(mutedKinds).to.have.members(['reportOld', 'pmcPeople']);
  });

  it('include a language stored by an older version', async () => {
    await store.records('preferences').set('tenant:anna', { language: 'sv' });
    expect(await preferences.get('tenant', 'anna')).to.deep.equal({ language: 'sv' });
    expect(await preferences.change('tenant', 'anna', { mutedKinds: ['reportOld'] })).to.deep.equal({
      language: 'sv',
      mutedKinds: ['reportOld'],
    });
  });
});
