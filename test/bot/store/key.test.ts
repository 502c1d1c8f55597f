import { expect } from 'chai';
import fc from 'fast-check';
import { joinKey } from '../../../bot/store/key.ts';

describe('A key joined from parts', () => {
  it('begins with the first part and stays readable', () => {
    expect(joinKey('tenant', 'seen', '19:abc@thread.tacv2')).to.equal('tenant:seen:19%3Aabc@thread.tacv2');
  });

  it('differs whenever the parts differ', () => {
    const parts = fc.array(fc.stringMatching(/^[a%:03A\0]*$/), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(parts, parts, (one, other) => {
        expect(joinKey(...one) === joinKey(...other)).to.equal(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });

  it('contains no NUL, which PostgreSQL would refuse', () => {
    expect(joinKey('tenant', 'a\0b')).to.equal('tenant:a%00b');
  });
});
