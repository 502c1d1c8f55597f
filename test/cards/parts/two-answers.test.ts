import { expect } from 'chai';
import type { Card } from '../../../cards/card.ts';
import { twoAnswersCard } from '../../../cards/parts/two-answers.ts';

const ASK = { type: 'Action.Submit', title: 'Ask an expert', data: { verb: 'expert.show' } };

function card(name: string, more: Partial<Card> = {}): Card {
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    fallbackText: name,
    body: [{ type: 'TextBlock', id: 'answer', text: name }],
    ...more,
  };
}

describe('two answers in one card', () => {
  it('are told apart by the ids of the second, within containers and actions too', () => {
    const why = { type: 'Container', id: 'why', items: [{ type: 'TextBlock', id: 'reason', text: 'R6' }] };
    const toggle = { type: 'Action.ToggleVisibility', title: 'Why?', targetElements: ['why'] };
    const both = twoAnswersCard(card('one'), card('two', { body: [why], actions: [toggle] }));
    expect(both?.body).to.deep.equal([
      { type: 'TextBlock', id: 'answer', text: 'one' },
      {
        type: 'Container',
        id: 'why-2',
        items: [{ type: 'TextBlock', id: 'reason-2', text: 'R6' }],
        separator: true,
        spacing: 'ExtraLarge',
      },
    ]);
    expect(both?.actions).to.deep.equal([{ ...toggle, targetElements: ['why-2'] }]);
    expect(both?.fallbackText).to.equal('one · two');
  });

  it('keep the data of their buttons, and show a button of both once', () => {
    const undo = { type: 'Action.Execute', title: 'Undo', data: { verb: 'x', id: 'record' } };
    const both = twoAnswersCard(card('one', { actions: [ASK] }), card('two', { actions: [undo, ASK] }));
    expect(both?.actions).to.deep.equal([undo, ASK]);
  });

  it('have at most six buttons', () => {
    const buttons = (from: number) => Array.from({ length: 5 }, (_, index) => ({ title: `${from + index}` }));
    const both = twoAnswersCard(card('one', { actions: buttons(0) }), card('two', { actions: buttons(5) }));
    expect(both?.actions).to.have.length(6);
  });

  it('stay apart if one is a form or both are too large', () => {
    const form = card('two', { body: [{ type: 'Input.Text', id: 'name' }] });
    const large = card('two', { body: [{ type: 'TextBlock', id: 'text', text: 'å'.repeat(20_000) }] });
    expect(twoAnswersCard(card('one'), form)).to.equal(undefined);
    expect(twoAnswersCard(card('one'), large)).to.equal(undefined);
  });
});
