import { expect } from 'chai';
import { classify } from '../../../bot/delivery/classify.ts';
import { ConnectorError, NoTokenError } from '../../../bot/errors.ts';

const thrown = (code: string) => Object.assign(new Error(code), { code });
const OUT_OF_REACH = { kind: 'retry', reason: 'unreachable', afterMs: undefined, concernsAll: true };

describe('A failed call', () => {
  it('with a 429 is retried after the time that it gives, and concerns the whole tenant', () => {
    const throttled = { kind: 'retry', reason: 'throttled', concernsAll: true };
    expect(classify(new ConnectorError(429, undefined, 12))).to.deep.equal({ ...throttled, afterMs: 12_000 });
    expect(classify(new ConnectorError(429, undefined, -5))).to.deep.equal({ ...throttled, afterMs: 0 });
    expect(classify(new ConnectorError(429, undefined, undefined))).to.deep.equal({ ...throttled, afterMs: undefined });
  });

  it('with a 412 is retried, and concerns its own conversation only', () => {
    const conflict = { kind: 'retry', reason: 'conflict', afterMs: undefined, concernsAll: false };
    expect(classify(new ConnectorError(412, undefined, undefined))).to.deep.equal(conflict);
  });

  for (const code of ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT', 'CERT_HAS_EXPIRED']) {
    it(`with ${code} has delivered nothing`, () => expect(classify(thrown(code))).to.deep.equal(OUT_OF_REACH));
  }

  it('to every address of its host has delivered nothing', () => {
    expect(classify(new AggregateError([thrown('ECONNREFUSED')]))).to.deep.equal(OUT_OF_REACH);
  });

  it('without a token has delivered nothing', () => {
    expect(classify(new NoTokenError())).to.deep.equal(OUT_OF_REACH);
  });

  const doubtful: readonly (readonly [string, unknown])[] = [
    ['a broken connection', thrown('ECONNRESET')],
    ['a connection that the other side closed', thrown('UND_ERR_SOCKET')],
    ['no answer in time', new DOMException('', 'AbortError')],
    ['anything else', 'odd'],
  ];
  for (const [name, error] of doubtful) {
    it(`with ${name} may have delivered`, () => expect(classify(error)).to.deep.equal({ kind: 'uncertain' }));
  }
});
