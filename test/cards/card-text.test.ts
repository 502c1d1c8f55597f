import { expect } from 'chai';
import { compileCard } from '../../cards/card.ts';
import { factsOf, textOf } from '../support/card-text.ts';

const CARD = compileCard({
  fallbackText: 'Only in notifications',
  body: [
    { type: 'TextBlock', text: 'A title', style: 'heading' },
    {
      type: 'Container',
      isVisible: false,
      selectAction: { type: 'Action.Execute', title: 'Details', verb: 'show', data: { title: 'for the bot' } },
      items: [
        {
          type: 'ColumnSet',
          columns: [
            { type: 'Column', items: [{ type: 'TextBlock', text: 'Messaging' }] },
            { type: 'Column', items: [{ type: 'TextBlock', text: '✔ **Safe**' }] },
          ],
        },
        {
          type: 'FactSet',
          facts: [
            { title: 'Rows', value: '2' },
            { title: 'People', value: '1' },
          ],
        },
        { type: 'FactSet', facts: [{ title: 'Rows', value: '5' }] },
      ],
    },
    { type: 'Input.Date', label: 'From', value: '2021-09-02', errorMessage: 'A day is needed' },
    {
      type: 'Input.ChoiceSet',
      label: 'Level',
      value: 'gold',
      placeholder: 'Choose',
      choices: [
        { title: 'Silver', value: 'silver' },
        { title: 'Gold', value: 'gold' },
      ],
    },
  ],
  actions: [
    { type: 'Action.Submit', title: 'Save', data: { text: 'for the bot' } },
    {
      type: 'Action.ShowCard',
      title: 'More',
      card: { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: 'Shown below' }] },
    },
  ],
})({});

const TEXT = [
  'A title',
  '[Details]',
  'Messaging | ✔ **Safe**',
  'Rows: 2',
  'People: 1',
  'Rows: 5',
  'From: 2021-09-02 | A day is needed',
  'Level: Gold | Choose | Silver | Gold',
  '[Save]',
  '[More]',
  'Shown below',
].join('\n');

describe('textOf', () => {
  it('returns the words of a card, one line per element', () => expect(textOf(CARD)).to.equal(TEXT));

  it('finds the cards in an activity and in an invoke response', () => {
    expect(textOf({ type: 'message', text: 'Hello', attachments: [{ content: CARD }] })).to.equal(`Hello\n${TEXT}`);
    expect(textOf({ statusCode: 200, value: CARD })).to.equal(TEXT);
  });

  it('returns nothing for what holds no words', () => expect(textOf([undefined, null, 1, {}])).to.equal(''));
});

describe('factsOf', () => {
  it('returns facts and two-column rows, values of a repeated title together', () => {
    expect(factsOf(CARD)).to.deep.equal({ Messaging: '✔ **Safe**', Rows: '2; 5', People: '1' });
  });
});
