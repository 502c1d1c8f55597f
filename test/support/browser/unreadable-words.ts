import type { Locator } from 'playwright-core';

// Runs in the page. It is a string because the tests are compiled without the types of the DOM.
const find = new Function(
  'card',
  `
  const isCut = ({ left, right }, box) => {
    const edges = box.getBoundingClientRect();
    const isClipping = box === card || getComputedStyle(box).overflowX !== 'visible';
    if (isClipping && (left < edges.left - 1 || right > edges.right + 1)) return true;
    return box !== card && isCut({ left, right }, box.parentElement);
  };
  const unreadable = [];
  const texts = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    for (const { 0: word, index } of text.textContent.matchAll(/[^\\s-]+/g)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const isBroken = range.getClientRects().length > 1;
      if (isBroken || isCut(range.getBoundingClientRect(), text.parentElement)) unreadable.push(word);
    }
  }
  return unreadable;`,
) as (card: unknown) => string[];

/** Returns the words of a card that are cut off at its side, or broken over two lines. */
export function unreadableWords(card: Locator): Promise<string[]> {
  return card.evaluate(find);
}
