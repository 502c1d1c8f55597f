import { expect } from 'chai';
import en from '../../tab/words/en.json' with { type: 'json' };
import sv from '../../tab/words/sv.json' with { type: 'json' };

type Texts = { readonly [key: string]: string | Texts };

/** Returns every text with its path, such as `overview.title`. */
function textsIn(texts: Texts, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string' ? [[`${path}${key}`, text] as [string, string]] : textsIn(text, `${path}${key}.`),
  );
}

const placeholders = (text = '') => (text.match(/{{\w+/g) ?? []).sort();

describe("The tab's words", () => {
  const english = textsIn(en);
  const swedish = new Map(textsIn(sv));

  it('exist in both languages', () => {
    expect([...swedish.keys()]).to.have.members(english.map(([path]) => path));
  });

  it('have the same placeholders in both languages', () => {
    for (const [path, text] of english) expect(placeholders(swedish.get(path)), path).to.deep.equal(placeholders(text));
  });
});
