import { expect } from 'chai';
import { readQuestion } from '../../../bot/turn/read-question.ts';
import { understand } from '../../support/understand.ts';

const read = (question: string) =>
  readQuestion({
    intent: { kind: 'question', question },
    understood: understand(question),
    today: () => '2021-09-01',
  });

describe('a typed message that is no command', () => {
  const asked: [string, object, string | undefined][] = [
    [
      'Are we gold in Data Analytics?',
      { ability: 'status', ask: 'held', args: { competency: 'data-analytics' } },
      'en',
    ],
    ['Vem hänger vår guld på?', { ability: 'risk', args: { level: 'gold' } }, 'sv'],
    ['If Anna leaves, what happens?', { ability: 'whatIf', ask: 'leaves', args: {} }, 'en'],
    ['Data Analytics', { ability: 'status', ask: 'one', args: { competency: 'data-analytics' } }, undefined],
    ['70-768', { ability: 'people', ask: 'hasSkill', args: { skills: ['70-768'] } }, undefined],
    ['I want to talk to a human', { ability: 'expert', ask: 'human', args: {} }, 'en'],
  ];
  for (const [question, intent, language] of asked) {
    it(`calls an ability: "${question}"`, () => {
      const { args, ...rest } = intent as { args: object };
      const routed = read(question);
      expect(routed.language).to.equal(language);
      expect(routed.intent).to.deep.include({ kind: 'ability', question, ...rest });
      expect((routed.intent as { args: object }).args).to.deep.include(args);
    });
  }

  it('stays a question if no ability answers it', () => {
    for (const question of ['when can we renew?', 'what is the weather like']) {
      expect(read(question).intent.kind, question).to.equal('question');
    }
  });

  it('brings the report if it comes with a table, unless it asks something', () => {
    const understood = understand('here it is');
    const intent = { kind: 'question', question: 'here it is', bringsReport: true } as const;
    const routed = readQuestion({ intent, understood, today: () => '2021-09-01' });
    expect(routed.intent).to.include({ kind: 'ability', ability: 'bringReport' });
  });
});
