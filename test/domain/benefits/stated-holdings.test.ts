import { expect } from 'chai';
import { readAttainments, readTrainers } from '../../../domain/benefits/stated-holdings.ts';
import { fold } from '../../../domain/text/fold.ts';

describe('readAttainments', () => {
  const cases: [string, string[]][] = [
    ['We have gold Data Analytics and they have silver DevOps', ['data-analytics gold', 'devops silver']],
    ['data analytics gold, devops silver', ['data-analytics gold', 'devops silver']],
    ['silver in DevOps and in Security', ['devops silver', 'security silver']],
    ['Vi har guld i dataanalys, de har silver i Messaging', ['data-analytics gold', 'messaging silver']],
    ['which benefits does Security have after a merger?', []],
    ['gold and silver', []],
  ];
  for (const [text, expected] of cases) {
    it(`reads ${expected.length} of "${text}"`, () => {
      const read = readAttainments(fold(text)).map(({ competency, level }) => `${competency} ${level}`);
      expect(read).to.deep.equal(expected);
    });
  }
});

describe('readTrainers', () => {
  const cases: [string, number | undefined][] = [
    ['we have 2 MCTs, which level can we get?', 2],
    ['we have only one Microsoft Certified Trainer', 1],
    ['With no trainers, can we enrol?', 0],
    ['vi har tre certifierade utbildare', 3],
    ['vi har ingen MCT', 0],
    ['do we need one MCT?', undefined],
    ['how many MCTs do we need?', undefined],
  ];
  for (const [text, expected] of cases) {
    it(`reads ${expected} from "${text}"`, () => expect(readTrainers(fold(text))).to.equal(expected));
  }
});
