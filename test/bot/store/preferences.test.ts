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

  it('are those the person chose last', async () => {
    await preferences.set('tenant', 'anna', { language: 'en' });
    await preferences.set('tenant', 'anna', { language: 'sv' });
    expect(await preferences.get('tenant', 'anna')).to.deep.equal({ language: 'sv' });
  });

  it('belong to one person in one tenant', async () => {
    await preferences.set('tenant', 'anna', { language: 'sv' });
    expect(await preferences.get('tenant', 'bo')).to.deep.equal({});
    expect(await preferences.get('other', 'anna')).to.deep.equal({});
  });

  it('may be taken back', async () => {
    await preferences.set('tenant', 'anna', { language: 'sv' });
    await preferences.set('tenant', 'anna', {});
    expect(await preferences.get('tenant', 'anna')).to.deep.equal({});
  });
});
