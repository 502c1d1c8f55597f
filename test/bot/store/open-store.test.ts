import { expect } from 'chai';
import { openStore } from '../../../bot/store/store.ts';
import { failure } from '../../support/stores.ts';

const ACCEPTED = ['sqlite://', 'redis://', 'rediss://', 'postgres://', 'postgresql://'];
const UNKNOWN = [
  'mysql://root:hunter2@localhost/db',
  'root:hunter2@localhost',
  'constructor://hunter2',
  'sqlite:hunter2',
  'sqlite://',
  'hunter2',
  '',
];
const MALFORMED = ['redis://:hunter2#@localhost:x', 'postgres://user:hunter2@local host/db'];
const UNREACHABLE = ['redis://:hunter2@127.0.0.1:1', 'postgres://user:hunter2@127.0.0.1:1/db'];

describe('Opening a store', () => {
  for (const url of UNKNOWN) {
    it(`names the accepted schemes instead of opening "${url}"`, async () => {
      const { message } = await failure(() => openStore(url));
      for (const scheme of ACCEPTED) expect(message).to.contain(scheme);
      expect(message).not.to.contain('hunter2');
    });
  }

  for (const url of MALFORMED) {
    it(`says that "${url}" is malformed, without its password`, async () => {
      const { message } = await failure(() => openStore(url));
      expect(message).to.contain('malformed').and.not.to.contain('hunter2');
    });
  }

  for (const url of UNREACHABLE) {
    it(`says that nothing answers at "${url}", without its password`, async () => {
      const error = await failure(() => openStore(url));
      expect(error.message).to.contain('ECONNREFUSED').and.not.to.contain('hunter2');
    });
  }

  it('accepts the scheme in any case', async () => {
    await (await openStore('SQLite://:memory:')).close();
  });

  it('says which file it cannot open', async () => {
    for (const url of ['sqlite:///dev/null/compass.sqlite', 'sqlite:///']) {
      expect((await failure(() => openStore(url))).message).to.contain(`${url} cannot be opened`);
    }
  });
});
