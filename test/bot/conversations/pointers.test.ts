import { expect } from 'chai';
import { messageActivity } from '../../support/activities.ts';
import { element, lastCard, type RunningBot, startBot } from '../../support/running-bot.ts';

/** A question, words of the reply, and the page that it links. */
type Pointed = readonly [question: string, shows: RegExp, page: RegExp];

const POINTED: readonly Pointed[] = [
  ['Our only admin has left and nobody can get into Partner Center', /Global admin/, /unable-to-sign-in/],
  ['Vår enda admin har slutat och ingen kommer in i Partner Center', /klientorganisation/, /unable-to-sign-in/],
  ['Which of these numbers is our MPN ID?', /do not know your company's IDs/, /account-structure/],
  ['Vilket av numren är vårt MPN-ID?', /ett för varje ort/, /account-structure/],
  ['How do I renew my Azure certification before it expires?', /not how a person renews/, /renew-your-microsoft/],
  ['Hur förnyar jag mitt Azurecertifikat innan det går ut?', /inte hur en person/, /renew-your-microsoft/],
];

describe('a question that the documents leave open', () => {
  let bot: RunningBot;

  beforeEach(async () => {
    bot = await startBot();
  });

  afterEach(() => bot.stop());

  async function ask(text: string) {
    await bot.send(messageActivity({ text }));
    return lastCard(bot.connector);
  }

  for (const [question, shows, page] of POINTED) {
    it(`is pointed to who knows, without an answer: "${question}"`, async () => {
      const card = await ask(question);
      expect(element(card, 'no-answer')?.text).to.match(shows);
      expect(element(card, 'answer')).to.equal(undefined);
      expect(element(card, 'source')).to.equal(undefined);
      const [link] = (card.actions ?? []) as { type: string; url?: string }[];
      expect(link?.type).to.equal('Action.OpenUrl');
      expect(link?.url).to.match(page);
    });
  }

  it('has no link where nobody is known to know', async () => {
    const { actions = [] } = await ask('How do I bake sourdough bread?');
    for (const action of actions) expect(action).to.include({ type: 'Action.Submit' });
  });
});
