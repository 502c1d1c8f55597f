import { expect } from 'chai';
import type { Chat } from './support/chat.ts';
import { type Playground, startPlayground } from './support/playground.ts';

const VIEWPORT = { width: 660, height: 1500 };
const MARGIN = 12;
const MOST_BYTES = 300 * 1024;

/** Takes test/browser/screenshots/playground.png; copy it to docs/images/ when the cards have changed. */
describe('The picture in the README', () => {
  let playground: Playground;
  let chat: Chat;

  before(async () => {
    playground = await startPlayground();
    await (await playground.openChat()).cards.waitFor();
    chat = await playground.openChat({ viewport: VIEWPORT, deviceScaleFactor: 1.5 });
  });

  after(() => playground?.stop());

  it('shows an answer in English and one in Swedish, in at most 300 KB', async () => {
    await chat.page.addStyleTag({ content: '* { font-family: "Liberation Sans", Arial, sans-serif !important }' });
    await chat.ask('When does our renewal window open?');
    await chat.ask('Vem får se kompetensrapporten?');
    const sources = await chat.cards.locator('#source').allTextContents();
    expect(sources.map((text) => text.split(':')[0])).to.deep.equal(['Source', 'Källa']);
    const picture = await chat.screenshot('playground', { x: 0, width: VIEWPORT.width, ...(await extent(chat)) });
    expect(picture.byteLength).to.be.at.most(MOST_BYTES);
  });
});

/** From the first message's header to the thumbs beneath the last answer. */
async function extent({ page }: Chat): Promise<{ y: number; height: number }> {
  const first = await page.getByLabel('Message header').first().boundingBox();
  const last = await page.getByLabel('Feedback Button').last().boundingBox();
  if (!first || !last) throw new Error('The messages are not on the page.');
  const y = first.y - MARGIN;
  return { y, height: last.y + last.height + MARGIN - y };
}
