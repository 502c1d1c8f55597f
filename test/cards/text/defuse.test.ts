import { expect } from 'chai';
import fc from 'fast-check';
import { compileCard } from '../../../cards/card.ts';
import { defuse } from '../../../cards/text/defuse.ts';

const HOSTILE = [
  '\u202Eannä\u202C',
  '\u2066Bo\u2069',
  '\u200FEve\u061C',
  '${name}',
  '$${1+1}',
  '{{DATE(2021-01-01)}}',
  '{{{x}}}',
];
const LIVE = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|\$\{|\{\{/;

const card = compileCard<{ name: string }>({
  fallbackText: '${name}',
  body: [
    { type: 'TextBlock', text: 'About ${name}' },
    { type: 'FactSet', facts: [{ title: '${name}', value: '${name}' }] },
    { type: 'Input.ChoiceSet', id: 'who', label: '${name}', choices: [{ title: '${name}', value: '${name}' }] },
    { type: 'Chart.Donut', title: '${name}', data: [{ legend: '${name}', value: 1 }] },
    {
      type: 'Table',
      rows: [{ type: 'TableRow', cells: [{ type: 'TableCell', items: [{ type: 'TextBlock', text: '${name}' }] }] }],
    },
  ],
  actions: [{ type: 'Action.Execute', title: '${name}', verb: 'x', data: { name: '${name}' } }],
});

describe('A name from outside', () => {
  for (const name of HOSTILE) {
    it(`neither turns a text round nor is evaluated where a card shows it: ${JSON.stringify(name)}`, () => {
      const { body, actions, fallbackText } = card({ name });
      const [, , input, ...others] = body as { choices: { title: string; value: string }[]; label: string }[];
      const [choice] = input?.choices ?? [];
      const [action] = (actions ?? []) as { title: string; data: object }[];
      const shown = [fallbackText, body.slice(0, 2), others, input?.label, choice?.title, action?.title];
      expect(JSON.stringify(shown)).not.to.match(LIVE);
    });

    it(`comes back to the bot as it is: ${JSON.stringify(name)}`, () => {
      const { body, actions } = card({ name });
      expect((body[2] as { choices: object[] }).choices[0]).to.include({ value: name });
      expect(actions?.[0]).to.have.property('data').that.deep.equals({ name });
    });
  }

  it('is never live after any mix of such characters, and keeps every other one', () => {
    const piece = fc.constantFrom('$', '{', '}', '\u202E', '\u2067', 'Å', ' ', '{{', '${');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        expect(defuse(text)).not.to.match(LIVE);
        expect(defuse(text).replaceAll(' ', '')).to.equal(text.replace(/[\u202E\u2067 ]/g, ''));
      }),
    );
  });

  it('stays as it is if nothing is wrong with it', () => {
    for (const name of ['Åsa Öberg', "O'Neil $ {x} }", 'שלום', '{a}']) expect(defuse(name)).to.equal(name);
  });
});
