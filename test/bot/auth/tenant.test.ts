import { expect } from 'chai';
import { tenantOf } from '../../../bot/auth/tenant.ts';

const ALLOWED = new Set(['t1', 't2']);

type Named = readonly (string | null | undefined)[];

describe('The tenant of an activity', () => {
  const admitted: [string, Named, ReadonlySet<string> | undefined, string][] = [
    ['named twice', ['t1', 't1'], ALLOWED, 't1'],
    ['named by the conversation', ['t2', undefined], ALLOWED, 't2'],
    ['named by the channel data', [null, 't2'], ALLOWED, 't2'],
    ['named in upper case', ['T1', 't1'], ALLOWED, 't1'],
    ['named in local mode, where any is allowed', ['elsewhere', undefined], undefined, 'elsewhere'],
    ['not named in local mode', [undefined, undefined], undefined, 'local'],
  ];
  for (const [name, given, allowed, tenant] of admitted) {
    it(`is ${tenant} if it is ${name}`, () => expect(tenantOf(given, allowed)).to.equal(tenant));
  }

  const refused: [string, Named, ReadonlySet<string> | undefined][] = [
    ['not allowed', ['t3', 't3'], ALLOWED],
    ['missing', [undefined, undefined], ALLOWED],
    ['empty', ['', ''], ALLOWED],
    ['named twice, differently', ['t1', 't2'], ALLOWED],
    ['named twice, differently, in local mode', ['a', 'b'], undefined],
  ];
  for (const [name, given, allowed] of refused) {
    it(`is refused with 403 if it is ${name}`, () => {
      expect(() => tenantOf(given, allowed))
        .to.throw()
        .with.property('status', 403);
    });
  }
});
