import { expect } from 'chai';
import en from '../../cards/words/en.json' with { type: 'json' };
import sv from '../../cards/words/sv.json' with { type: 'json' };

type Texts = { readonly [key: string]: string | Texts };

function flat(texts: Texts, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : flat(value, `${path}${key}.`),
  );
}

describe('the language files', () => {
  const english = new Map(flat(en));
  const swedish = new Map(flat(sv));

  it('have the same keys', () => {
    expect([...swedish.keys()]).to.have.members([...english.keys()]);
  });

  it('use the same placeholders in each text', () => {
    const values = (text: string | undefined) =>
      [...(text ?? '').matchAll(/\{\{(\w+)(?:, number)?\}\}/g)].map(([, name]) => name);
    for (const [key, text] of english) expect(values(swedish.get(key)), key).to.have.members(values(text));
  });

  it('leave no text empty or untranslated, except words that are the same in both', () => {
    const same = new Set([
      'preferences.language.english',
      'preferences.language.swedish',
      'status.offers.silver',
      'status.offers.actionPack',
      'status.offers.learningActionPack',
      'reasons.persons_one',
      'alerts.report.columns.person',
      'skillsReport.columns.person',
      'matches.person',
      'glossary.terms.plan.name',
      'glossary.terms.mpnPartnerAdmin.name',
      'glossary.terms.globalAdmin.name',
      'plan.said.step',
      'change.skillOf',
    ]);
    for (const [key, text] of english) {
      expect(text, key).to.match(/\S/);
      if (!same.has(key)) expect(swedish.get(key), key).not.to.equal(text);
    }
  });
});
