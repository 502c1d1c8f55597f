import { expect } from 'chai';
import { peopleOf } from '../../../domain/people/people.ts';
import { readPeople, speaksOfPeople } from '../../../domain/people/read-people.ts';
import { fold } from '../../../domain/text/fold.ts';
import { skillOf } from '../../support/skill-of.ts';

const PEOPLE = peopleOf([
  skillOf('Anna Lindqvist', '70-767'),
  skillOf('Anna Berg', '70-767'),
  skillOf('Johan Åberg', '70-768'),
  skillOf('Mia Ek', '70-768'),
  skillOf('Mia Ek', '70-767', { mcid: 'mc-mia-2' }),
  skillOf('Per-Olof Von Will', '70-767'),
]);

/** Shows leavers with "-", joiners with "+", and each person that a name may mean with "?". */
function summary(line: string, isCapitalised?: (word: string) => boolean): string {
  const read = readPeople(fold(line), PEOPLE, isCapitalised);
  if (read.kind === 'nobodyKnown') return 'nobody';
  if (read.kind === 'unknownName') {
    return `no ${read.name.join(' ')}: ${read.choices.map(({ line: again }) => again).join(', ') || 'nobody near'}`;
  }
  if (read.kind === 'ambiguous') return read.choices.map(({ line: again }) => `? ${again}`).join(', ');
  const leavers = read.leavers.map(({ name }) => `-${name}`);
  return [...leavers, ...read.joiners.map(({ name }) => `+${name}`), ...(read.isWhole ? [] : ['…'])].join(' ');
}

describe('people in a line', () => {
  const cases: [string, string][] = [
    ['johan leaves', '-Johan Åberg'],
    ['Johan slutar', '-Johan Åberg'],
    ['åberg', '-Johan Åberg'],
    ['anna lindqvist and johan leave', '-Anna Lindqvist -Johan Åberg'],
    ['Anna Lindqvist och Johan slutar', '-Anna Lindqvist -Johan Åberg'],
    ['anna lindqvist slutar och mia börjar', '-Anna Lindqvist +Mia Ek'],
    ['mia joins and johan leaves', '-Johan Åberg +Mia Ek'],
    ['we lose johan', '-Johan Åberg'],
    ['vi förlorar Johan och anställer Mia', '-Johan Åberg +Mia Ek'],
    ['johan.åberg@contoso.com leaves', '-Johan Åberg'],
    ['mc-anna.berg leaves', '-Anna Berg'],
    ['lindqvist anna quits', '-Anna Lindqvist'],
    ['per-olof leaves the company', '-Per-Olof Von Will'],
    ['johan and björn leave', '-Johan Åberg …'],
    ['anna leaves', '? mc-anna.lindqvist leaves, ? mc-anna.berg leaves'],
    ['johan and anna leave', '? johan and mc-anna.lindqvist leave, ? johan and mc-anna.berg leave'],
    ['björn leaves', 'nobody'],
    ['we do not renew', 'nobody'],
    ['johan does not leave', 'nobody'],
    ['johan inte slutar', 'nobody'],
    ["johan doesn't renew", 'nobody'],
    ['johan renews his certification', 'nobody'],
    ['', 'nobody'],
  ];
  for (const [line, people] of cases) it(`are ${people} in "${line}"`, () => expect(summary(line)).to.equal(people));

  const unknown: [string, string][] = [
    ['johan lindqvist leaves', 'no johan lindqvist: mc-anna.lindqvist leaves, mc-johan.åberg leaves'],
    ['anna åberg slutar', 'no anna aberg: mc-anna.berg slutar, mc-anna.lindqvist slutar, mc-johan.åberg slutar'],
    ['berg johan leaves', 'no berg johan: mc-johan.åberg leaves, mc-anna.berg leaves'],
    [
      'mia joins and johan ek leaves',
      'no johan ek: mia joins and mc-johan.åberg leaves, mia joins and mc-mia.ek leaves',
    ],
    ['anna svensson leaves', 'no anna svensson: mc-anna.lindqvist leaves, mc-anna.berg leaves'],
    ['sven berg leaves', 'no sven berg: mc-anna.berg leaves, mc-johan.åberg leaves'],
    ['ana lindqvist leaves', 'no ana lindqvist: mc-anna.lindqvist leaves, mc-anna.berg leaves'],
    ['johan lindqvist', 'no johan lindqvist: mc-anna.lindqvist, mc-johan.åberg'],
  ];
  for (const [line, expected] of unknown) {
    it(`are ${expected} in "${line}"`, () => expect(summary(line)).to.equal(fold(expected)));
  }

  const typed: [string, string][] = [
    ['Björn slutar', 'no bjorn: nobody near'],
    ['Jonan leaves', 'no jonan: mc-johan.åberg leaves'],
    ['johan and Zoran Zyx leave', 'no zoran zyx: nobody near'],
    ['Johan Svensson', 'no johan svensson: mc-johan.åberg'],
    ['Johan Renews', 'no johan renews: mc-johan.åberg'],
    ['Partner Center goes away', 'nobody'],
    ['employees leave', 'nobody'],
    ['johan suddenly leaves', '-Johan Åberg …'],
    ['johan, mia and anna lindqvist leave', '-Johan Åberg -Mia Ek -Anna Lindqvist'],
    ['johan mia leave', '-Johan Åberg -Mia Ek'],
  ];
  for (const [line, expected] of typed) {
    it(`are ${expected} in "${line}" as it was typed`, () => {
      const capitals = new Set((line.match(/\p{Lu}\p{L}+/gu) ?? []).map(fold));
      const read = summary(line.replaceAll(',', ''), (word) => capitals.has(word));
      expect(read).to.equal(expected.startsWith('no ') ? fold(expected) : expected);
    });
  }

  it('are one person if an address has two MCIDs', () => {
    const read = readPeople('mia leaves', PEOPLE);
    expect(read.kind === 'people' && read.leavers[0]?.mcids).to.deep.equal(['mc-mia.ek', 'mc-mia-2']);
  });

  it('may be mentioned without knowing the report', () => {
    for (const line of ['', 'anna leaves', 'nobody known slutar', 'anna lindqvist']) {
      expect(speaksOfPeople(line), line).to.equal(true);
    }
    for (const line of ['we do not renew', 'vi inte fornyar i tid', 'my token is on the wrong tenant']) {
      expect(speaksOfPeople(line), line).to.equal(false);
    }
  });
});
