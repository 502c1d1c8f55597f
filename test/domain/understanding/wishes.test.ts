import { expect } from 'chai';
import { LANGUAGES } from '../../../domain/language.ts';
import { understand } from '../../support/understand.ts';

/** Returns the ask that a line is understood as; undefined for anything else. */
function wishIn(line: string): string | undefined {
  const { outcome } = understand(line);
  return outcome.kind === 'ask' ? `${outcome.ability}.${outcome.ask}` : undefined;
}

describe('a wish', () => {
  const wishes: Record<'expert.human' | 'help.abilities', Record<'en' | 'sv', string[]>> = {
    'expert.human': {
      en: [
        'I want to talk to a human',
        'Can I talk to a person?',
        "I'd rather speak with a real person, please",
        'let me chat with somebody',
        'connect me to an agent',
        'is there a human here?',
        'human please',
        'get me somebody, please',
        'get me somebody, please',
        'Who can I talk to?',
        'who can help me',
        'not a bot, a human',
        'This is no use. Can I talk to someone?',
      ],
      sv: [
        'jag vill prata med en människa',
        'Kan jag få prata med någon?',
        'finns det någon riktig människa här',
        'hellre en människa, tack',
        'vem kan jag prata med?',
        'vem kan hjälpa mig',
        'Det duger inte. Jag vill prata med en person.',
      ],
    },
    'help.abilities': {
      en: [
        'help me',
        'Can you help me?',
        'please help',
        'I need help',
        'can someone help us',
        'what can you help me with',
      ],
      sv: ['hjälp mig', 'kan du hjälpa mig?', 'jag behöver hjälp', 'snälla hjälp', 'kan någon hjälpa oss'],
    },
  };
  for (const [wish, lines] of Object.entries(wishes)) {
    for (const language of LANGUAGES) {
      for (const line of lines[language]) {
        it(`for ${wish} is read from "${line}"`, () => {
          expect(wishIn(line)).to.equal(wish);
        });
      }
    }
  }

  const others = [
    ...['help me renew', 'thanks for your help', 'tack för hjälpen', 'are you a human?', 'är du en människa?'],
    ...['how many people do we need for gold', 'contact support', 'My MCID is lost, help me', 'what is an agent'],
    ...['Our licences are gone, who do I contact?', 'I, we and you', 'hur många personer behöver vi', ''],
  ];
  for (const line of others) {
    it(`is not read from "${line}"`, () => expect(wishIn(line)).not.to.be.oneOf(Object.keys(wishes)));
  }
});
