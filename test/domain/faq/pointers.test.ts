import { expect } from 'chai';
import { readPhrasingBank } from '../../../bot/cli/read-phrasing-bank.ts';
import { findPointer, POINTERS } from '../../../domain/faq/pointers/find-pointer.ts';
import { LANGUAGES } from '../../../domain/language.ts';
import { understand } from '../../support/understand.ts';

const pointedTo = (question: string) => {
  const { outcome, candidates } = understand(question);
  return outcome.kind === 'none' ? findPointer(candidates)?.id : outcome.kind;
};

describe('the pointers', () => {
  it('belong to subjects that the bank declines, with phrasings in both languages', () => {
    const declined = new Set(
      readPhrasingBank().flatMap(({ label, language }) => (label.startsWith('out:') ? [`${label} ${language}`] : [])),
    );
    expect(new Set(POINTERS.map(({ id }) => id)).size).to.equal(POINTERS.length);
    for (const { id } of POINTERS) {
      for (const language of LANGUAGES) expect([...declined]).to.include(`out:${id} ${language}`);
    }
  });

  it('have a link over https, and a label that fits a button', () => {
    for (const { id, link } of POINTERS) {
      expect(link.url, id).to.match(/^https:\/\/[\w.-]+\/\S*$/);
      for (const language of LANGUAGES) expect(link.label[language], id).to.have.length.within(3, 38);
    }
  });

  const asked: [string, string][] = [
    ['the admin who set this up has quit and nobody else can get in', 'only-admin'],
    ['hon som var vår enda admin har slutat, hur kommer vi åt partnerkontot?', 'only-admin'],
    ['what is our MPN ID and where do I read it?', 'mpn-id'],
    ['vilket nummer är vårt partner-id', 'mpn-id'],
    ['how do I renew my AZ-204 certification before it expires', 'cert-renewal'],
    ['hur registrerar man PAL på en kunds prenumeration', 'partner-link'],
    ['can one engineer be counted in two competencies', 'two-competencies'],
  ];
  for (const [question, id] of asked) {
    it(`know who answers "${question}"`, () => expect(pointedTo(question)).to.equal(id));
  }

  it('are not shown for a subject that is only likely', () => {
    expect(findPointer([{ label: 'out:mpn-id', probability: 0.4 }])).to.equal(undefined);
    expect(findPointer([])).to.equal(undefined);
  });
});
