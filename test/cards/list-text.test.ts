import { expect } from 'chai';
import { listAll } from '../../cards/text/list-text.ts';

describe('a list in words', () => {
  it('puts no more of its items into words than it shows, and counts the rest', () => {
    const people = Array.from({ length: 10_000 }, (_, place) => place);
    const worded: number[] = [];
    const textOf = (person: number) => {
      worded.push(person);
      return `Person ${person}`;
    };
    expect(listAll(people, 'en', 2, textOf)).to.equal('Person 0, Person 1 and 9,998 more');
    expect(worded).to.deep.equal([0, 1]);
  });
});
