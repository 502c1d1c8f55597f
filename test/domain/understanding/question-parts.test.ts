import { expect } from 'chai';
import { questionParts } from '../../../domain/understanding/question-parts.ts';

describe('the questions in a message', () => {
  const messages: [string, string[]][] = [
    ['What is an MCID? And how do I link it?', ['What is an MCID?', 'And how do I link it?']],
    ['Vad är ett MCID och hur kopplar jag det?', ['Vad är ett MCID', 'hur kopplar jag det?']],
    ['Hi there! We bought gold on 3 Sept. 2020. When can we renew it?', ['When can we renew it?']],
    ['Hej, jag är ny här.\nHur kopplar jag mitt konto\nTack på förhand', ['Hur kopplar jag mitt konto']],
    ['When can we renew it?', ['When can we renew it?']],
    ['Hello, could you tell me if we are gold? My boss is asking', ['are we gold?']],
    ['hej! chefen undrar om vi klarar silver i vår', ['klarar vi silver i vår']],
    ['I was wondering what the window is', ['what the window is']],
    ['Really? Why?', []],
    ['renewals', []],
  ];
  for (const [message, parts] of messages) {
    it(`are ${parts.length} in "${message.replaceAll('\n', ' ')}"`, () => {
      expect(questionParts(message)).to.deep.equal(parts);
    });
  }
});
