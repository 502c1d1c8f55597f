import { expect } from 'chai';
import { LEVELS, levelName } from '../../../domain/programmes/levels.ts';
import { COMPETENCY_PROGRAMME, programmeInForce } from '../../../domain/programmes/programmes.ts';

describe('the programmes', () => {
  for (const [day, kind] of [
    ['2020-10-01', 'competencies'],
    ['2022-09-30', 'competencies'],
    ['2022-10-01', 'designations'],
    ['2026-12-01', 'designations'],
  ] as const) {
    it(`are those of ${kind} on ${day}`, () => expect(programmeInForce(day)).to.equal(kind));
  }

  it('name their levels in both languages, and nothing else', () => {
    const names = [...COMPETENCY_PROGRAMME.levels, 'actionPack', 'constructor'].map((level) => levelName(level, 'sv'));
    expect(names).to.deep.equal(['Silver', 'Guld', undefined, undefined]);
    expect(LEVELS.map((level) => levelName(level, 'en'))).to.deep.equal(['Silver', 'Gold']);
  });
});
