import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { expect } from 'chai';
import { ABILITIES } from '../../bot/abilities.ts';
import { toIncoming } from '../../bot/teams/to-incoming.ts';
import { createRouter } from '../../bot/turn/router.ts';
import type { Card } from '../../cards/card.ts';
import { faqAnswerCard } from '../../cards/faq/faq-answer.ts';
import { messageCard } from '../../cards/parts/message.ts';
import { createCatalogue } from '../../domain/faq/catalogue.ts';
import { ENTRIES } from '../../domain/faq/entries/index.ts';
import { executeActivity } from '../support/activities.ts';
import { renderingRemarks } from '../support/render-card.ts';
import { SAMPLES } from './samples/index.ts';
import type { Sample } from './samples/sample.ts';

const route = createRouter(ABILITIES);

const MAX_BYTES = 40 * 1024;
const MAX_ACTIONS = 6;

type Action = { readonly type: string; readonly title: string; readonly data?: { readonly verb: string } };
type Element = { readonly items?: Element[]; readonly selectAction?: Action; readonly actions?: Action[] };

/** Finds the buttons of a card, both below it and inside its elements. */
function actionsOf(card: Card): Action[] {
  return [...((card.actions ?? []) as Action[]), ...elementsOf(card).flatMap(({ actions }) => actions ?? [])];
}

function elementsOf({ body }: Card): Element[] {
  const within = (element: Element): Element[] => [element, ...(element.items ?? []).flatMap(within)];
  return (body as Element[]).flatMap(within);
}

/** The template of a sample's name, "template, state". */
function templateOf(name: string): string {
  return name.split(',')[0] ?? name;
}

function expectSound(card: Card): void {
  const json = JSON.stringify(card);
  expect(card).to.include({ type: 'AdaptiveCard', version: '1.5' });
  expect(card.fallbackText).to.be.a('string').that.is.not.empty;
  expect(json).not.to.include('${');
  expect(Buffer.byteLength(json, 'utf16le')).to.be.below(MAX_BYTES);
  expect(actionsOf(card)).to.have.length.at.most(MAX_ACTIONS);
  expect(renderingRemarks(card)).to.deep.equal([]);
  const rows = elementsOf(card).flatMap(({ selectAction }) => selectAction ?? []);
  for (const { type, title, data } of [...actionsOf(card), ...rows]) {
    expect(title).to.be.a('string').that.is.not.empty;
    if (!data) {
      expect(['Action.ToggleVisibility', 'Action.OpenUrl']).to.include(type);
      continue;
    }
    expect(route(toIncoming(executeActivity(data.verb, data)), () => '2021-09-01').intent.kind, data.verb).not.to.equal(
      'unknownAction',
    );
  }
}

for (const [template, samples] of Object.entries(Object.groupBy(Object.keys(SAMPLES), templateOf))) {
  describe(`the ${template} card`, () => {
    for (const name of samples ?? []) {
      const state = name.slice(template.length + 2);
      for (const language of ['en', 'sv'] as const) {
        const title = state ? `renders "${state}" soundly in ${language}` : `renders soundly in ${language}`;
        it(title, () => expectSound((SAMPLES[name] as Sample)(language)));
      }
    }
  });
}

describe('the cards', () => {
  it('have a sample of every template', () => {
    const files = globSync('*/**/*.json', { cwd: new URL('../../cards/', import.meta.url), exclude: ['words'] });
    const templates = files.map((file) => basename(file, '.json'));
    expect(new Set(Object.keys(SAMPLES).map(templateOf))).to.deep.equal(new Set(templates));
  });

  it('render every FAQ entry soundly, with its whole answer and its source', () => {
    const catalogue = createCatalogue(ENTRIES);
    for (const entry of ENTRIES) {
      for (const language of ['en', 'sv'] as const) {
        const card = faqAnswerCard(entry, catalogue, language);
        expectSound(card);
        const text = (id: string) =>
          (card.body as { id?: string; text?: string }[]).find((item) => item.id === id)?.text;
        expect(text('answer')).to.equal(entry.answer[language]);
        expect(text('source')).to.match(/\(https:\/\/learn\.microsoft\.com\/.+\).* 20\d\d$/);
      }
    }
  });

  it('are checked by a library that notices an empty choice, a strange element and a sixth button', () => {
    const choice = { type: 'Input.ChoiceSet', id: 'x', choices: [{ title: 'None', value: '' }] };
    const actions = Array(6).fill({ type: 'Action.Submit', title: 'Show' });
    const card = { type: 'AdaptiveCard', version: '1.5', body: [choice, { type: 'Banner' }], actions };
    expect(renderingRemarks(card as unknown as Card).map((remark) => remark.split(' ', 2).join(' '))).to.have.members([
      'Unknown element',
      'All choices',
      'Maximum number',
    ]);
  });

  it('show data literally, without evaluating it', () => {
    expect(JSON.stringify(messageCard('${1+1} "quoted" \\ ${text}')).replaceAll('\\', '')).to.include(
      '$ {1+1} "quoted"',
    );
  });
});
