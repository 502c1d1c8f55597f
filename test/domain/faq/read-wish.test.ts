import { expect } from 'chai';
import { readWish } from '../../../domain/faq/read-wish.ts';

describe('a wish', () => {
  const wishes: Record<'expert' | 'help', Record<'en' | 'sv', string[]>> = {
    expert: {
      en: [
        'I want to talk to a human',
        'Can I talk to a person?',
        "I'd rather speak with a real person, please",
        'let me chat with somebody',
        'connect me to an agent',
        'is there a human here?',
        'human please',
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
    help: {
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
  for (const kind of ['expert', 'help'] as const) {
    for (const language of ['en', 'sv'] as const) {
      for (const line of wishes[kind][language]) {
        it(`for ${kind} is read from "${line}"`, () => expect(readWish(line)).to.deep.equal({ kind, language }));
      }
    }
  }

  const others = [
    ...['help me renew', 'thanks for your help', 'tack för hjälpen', 'are you a human?', 'är du en människa?'],
    ...['how many people do we need for gold', 'contact support', 'My MCID is lost, help me', 'what is an agent'],
    ...['Our licences are gone, who do I contact?', 'I, we and you', 'hur många personer behöver vi', ''],
  ];
  for (const line of others) it(`is not read from "${line}"`, () => expect(readWish(line)).to.equal(undefined));
});
