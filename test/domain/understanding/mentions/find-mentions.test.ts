import { expect } from 'chai';
import { findMentions } from '../../../../domain/understanding/mentions/find-mentions.ts';
import { peopleFinder } from '../../../../domain/understanding/mentions/find-people.ts';
import { type Mention, maskMentions } from '../../../../domain/understanding/mentions/mention.ts';
import { readText } from '../../../../domain/understanding/mentions/words.ts';
import { record } from '../../../support/competency-builders.ts';

const NAMES = ['Anna Lindqvist', 'Johan Berg', 'Sara Nyman', 'Nadia Rahimi', 'Per Ek', 'Anna Holm', 'Lukas Brandt'];
const people = peopleFinder(
  NAMES.map((name, index) =>
    record(`${10_400_000 + index}`, '70-768', { name, email: `${name.toLowerCase().replace(' ', '.')}@contoso.com` }),
  ),
);
const WORDS = new Set('has linked is when does s certification per going to lose who their mcid we in gold'.split(' '));

function find(message: string, withPeople = true) {
  const text = readText(message);
  const context = { today: '2026-12-01', ...(withPeople && { people }) } as const;
  return { text, ...findMentions(text, context, (word) => WORDS.has(word)) };
}

/** The message as the classifier reads it if it asks an ability. */
function asked(message: string, withPeople = true): string {
  const { text, asked: mentions } = find(message, withPeople);
  return maskMentions(text.folded, mentions);
}

const namesIn = (mentions: readonly Mention[]) =>
  mentions.flatMap((each) => (each.kind === 'person' ? [each.people.map(({ name }) => name)] : []));

describe('the mentions of a message', () => {
  const named: [string, string[]][] = [
    ['has johan linked?', ['Johan Berg']],
    ['has Johan Berg linked?', ['Johan Berg']],
    ['is Berg linked?', ['Johan Berg']],
    ["when does sara's certification end", ['Sara Nyman']],
    ['när går Saras certifiering ut', ['Sara Nyman']],
    ['when do Lukas certifications end', ['Lukas Brandt']],
    ['is sara.nyman@contoso.com linked', ['Sara Nyman']],
    ['is 10400001 linked', ['Johan Berg']],
    ['is sarra linked', ['Sara Nyman']],
    ['is nad linked', ['Nadia Rahimi']],
    ['is Anna linked', ['Anna Lindqvist', 'Anna Holm']],
    ['is Anna Holm linked', ['Anna Holm']],
    ['who is going per we', []],
    ['has Per linked', ['Per Ek']],
  ];
  for (const [message, expected] of named) {
    it(`are the people in "${message}"`, () => {
      expect(namesIn(find(message).asked).flat()).to.deep.equal(expected);
    });
  }

  it('know a name that nobody has, and those near it', () => {
    for (const message of ['has Anna Svensson linked', 'has Anna Berg linked', 'has Sven linked']) {
      const [person] = find(message).asked;
      expect(person, message).to.deep.include({ kind: 'person', people: [] });
    }
    expect(namesIn(find('is bibbi linked').unclear)).to.deep.equal([[]]);
  });

  it('are masked alike whether or not the report has a name', () => {
    for (const message of ['has Johan linked?', 'has Emma linked?', 'is Anna Karlsson linked']) {
      expect(asked(message, false), message).to.match(/^(?:has|is) \{person\} linked/);
    }
  });

  const masked: [string, string][] = [
    ['are we gold in Data Analytics?', 'are we gold in {competency}?'],
    ['are we gold in data analitics?', 'are we gold in {competency}?'],
    ['do we need the cloud plattform', 'do we need the {competency}'],
    ['guld i DA då?', 'guld i {competency} da?'],
    ['och för silver då', 'och for silver da'],
    ['gold in da', 'gold in {competency}'],
    ['är molnet säkert', 'ar {competency} sakert'],
    ['who has az104 or 70-768', 'who has {skill} or {skill}'],
    ['who has an MCSA', 'who has an {skill}'],
    ['who has Developing SQL Data Models', 'who has {skill}'],
    ['status on 10 January 2027', 'status on {day}'],
    ['what happens on 31 February', 'what happens on {day}'],
  ];
  for (const [message, expected] of masked) {
    it(`become masks: "${message}"`, () => expect(asked(message)).to.equal(expected));
  }

  const periods: [string, string, string][] = [
    ['which end in March', '2027-03-01', '2027-03-31'],
    ['which end in December', '2026-12-01', '2026-12-31'],
    ['what ends next month', '2027-01-01', '2027-01-31'],
    ['vad löper ut nästa vecka', '2026-12-07', '2026-12-13'],
    ['vad löper ut i vår', '2027-03-01', '2027-05-31'],
    ['vad måste göras innan sommaren', '2026-12-01', '2027-05-31'],
    ['what ends this year', '2026-01-01', '2026-12-31'],
    ['what ends within 60 days', '2026-12-01', '2027-01-30'],
    ['vad går ut de närmaste tre månaderna', '2026-12-01', '2027-03-01'],
    ['kommande kvartal', '2027-01-01', '2027-03-31'],
    ['what ends in Q2', '2027-04-01', '2027-06-30'],
    ['what ended last month', '2026-11-01', '2026-11-30'],
    ['which end in March 2028', '2028-03-01', '2028-03-31'],
  ];
  for (const [message, from, to] of periods) {
    it(`are the days in "${message}"`, () => {
      const [found] = find(message).asked;
      expect(found).to.deep.include({ kind: 'period', period: { from, to } });
    });
  }

  it('are days ahead if no year is given', () => {
    expect(find('status on 19 February').asked).to.deep.include.members([
      { kind: 'day', day: '2027-02-19', from: 10, to: 21 },
    ]);
  });

  it('name a level that does not exist', () => {
    expect(find('are we platinum?').asked).to.deep.equal([{ kind: 'unknownLevel', from: 7, to: 15 }]);
  });
});
