import { expect } from 'chai';
import { listAll } from '../../../cards/text/list-text.ts';

describe('listAll', () => {
  it('puts only the items that it shows into words, and counts the rest', () => {
    const people = Array.from({ length: 10_000 }, (_, index) => index);
    const worded: number[] = [];
    const textOf = (person: number) => {
      worded.push(person);
      return `Person ${person}`;
    };
    expect(listAll(people, 'en', { most: 2, textOf })).to.equal('Person 0, Person 1 and 9,998 more');
    expect(worded).to.deep.equal([0, 1]);
  });
});
