import { expect } from 'chai';
import { listedAbilities, route } from '../../bot/router.ts';

describe('the router', () => {
  const typed: [string, object][] = [
    ['help', { intent: { kind: 'help' }, language: 'en' }],
    ['HELP', { intent: { kind: 'help' }, language: 'en' }],
    ['  Hi! ', { intent: { kind: 'help' }, language: 'en' }],
    ['Hello.', { intent: { kind: 'help' }, language: 'en' }],
    ['Hjälp', { intent: { kind: 'help' }, language: 'sv' }],
    ['hjalp', { intent: { kind: 'help' }, language: 'sv' }],
    ['hej', { intent: { kind: 'help' }, language: 'sv' }],
    ['language', { intent: { kind: 'chooseLanguage' }, language: 'en' }],
    ['Språk?', { intent: { kind: 'chooseLanguage' }, language: 'sv' }],
    ['Byt språk', { intent: { kind: 'chooseLanguage' }, language: 'sv' }],
    ['svenska', { intent: { kind: 'setLanguage', language: 'sv' }, language: 'sv' }],
    ['Svenska, tack!', { intent: { kind: 'setLanguage', language: 'sv' }, language: 'sv' }],
    ['English', { intent: { kind: 'setLanguage', language: 'en' }, language: 'en' }],
    ['ask an expert', { intent: { kind: 'askExpert' }, language: 'en' }],
    ['Fråga en expert', { intent: { kind: 'askExpert' }, language: 'sv' }],
    ['expert', { intent: { kind: 'askExpert' }, language: undefined }],
    ['help me renew', { intent: { kind: 'ask', question: 'help me renew' }, language: undefined }],
    ['', { intent: { kind: 'nothingSaid' }, language: undefined }],
    ['🎉🎉', { intent: { kind: 'nothingSaid' }, language: undefined }],
    ['???', { intent: { kind: 'nothingSaid' }, language: undefined }],
  ];
  for (const [text, expected] of typed) {
    it(`takes "${text}" for ${JSON.stringify(expected)}`, () => {
      expect(route({ kind: 'text', text })).to.deep.equal(expected);
    });
  }

  const clicked: [string, Record<string, unknown>, object][] = [
    ['faq.show', { entryId: 'x', language: 'sv' }, { intent: { kind: 'showEntry', entryId: 'x' }, language: 'sv' }],
    ['faq.none', {}, { intent: { kind: 'noneOfThese' }, language: undefined }],
    ['help.show', { language: 'en' }, { intent: { kind: 'help' }, language: 'en' }],
    ['expert.show', {}, { intent: { kind: 'askExpert' }, language: undefined }],
    ['language.set', { language: 'sv' }, { intent: { kind: 'setLanguage', language: 'sv' }, language: 'sv' }],
    ['language.set', { language: 'fi' }, { intent: { kind: 'unknownAction' }, language: undefined }],
    ['faq.show', { entryId: 7 }, { intent: { kind: 'unknownAction' }, language: undefined }],
    ['faq.erase', {}, { intent: { kind: 'unknownAction' }, language: undefined }],
    ['constructor', {}, { intent: { kind: 'unknownAction' }, language: undefined }],
    ['__proto__', {}, { intent: { kind: 'unknownAction' }, language: undefined }],
    ['', {}, { intent: { kind: 'unknownAction' }, language: undefined }],
  ];
  for (const [verb, data, expected] of clicked) {
    it(`takes the button "${verb}" with ${JSON.stringify(data)} for ${JSON.stringify(expected)}`, () => {
      expect(route({ kind: 'action', verb, data })).to.deep.equal(expected);
    });
  }

  it('lists its commands for help in either language, each by a word that routes', () => {
    for (const language of ['en', 'sv'] as const) {
      const abilities = listedAbilities(language);
      expect(abilities.map(({ ability }) => ability)).to.deep.equal(['help', 'language', 'expert']);
      for (const { command } of abilities)
        expect(route({ kind: 'text', text: command }).intent.kind).not.to.equal('ask');
    }
  });
});
