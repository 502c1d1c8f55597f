import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { parseHTML } from 'linkedom';
import type { Card } from '../../cards/card.ts';

/** The part of the library that is used here. */
type Library = {
  readonly AdaptiveCard: {
    new (): {
      parse(card: object, context: ParsingContext): void;
      render(): { readonly childElementCount: number } | undefined;
      validateProperties(): { readonly validationEvents: readonly Remark[] };
    };
    onProcessMarkdown: (text: string, result: { outputHtml: string; didProcess: boolean }) => void;
  };
  readonly SerializationContext: new () => ParsingContext;
};
type ParsingContext = { readonly eventCount: number; getEventAt(index: number): Remark };
type Remark = { readonly message: string };
type Page = { readonly HTMLElement: { readonly prototype: object } } & Readonly<Record<string, object>>;

/** Remarks about Teams' own elements, which the library does not know and replaces with their fallbacks. */
const ALLOWED = /^Unknown element type "Chart\.HorizontalBar(\.Stacked)?"\. Fallback will be used if present\.$/;

/** The globals of a browser that the library uses. */
const GLOBALS = ['document', 'HTMLElement', 'HTMLButtonElement', 'HTMLInputElement', 'HTMLSelectElement'];

const { AdaptiveCard, SerializationContext } = loadLibrary();

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = text;
  result.didProcess = true;
};

/**
 * Renders a card with Microsoft's own library, in its default host, and returns its remarks about the card.
 *
 * @throws Error if the library fails or renders nothing
 */
export function renderingRemarks(card: Card): string[] {
  const context = new SerializationContext();
  const parsed = new AdaptiveCard();
  parsed.parse(card, context);
  if (!parsed.render()?.childElementCount) throw new Error('The card was rendered without content.');
  const parsing = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index));
  return [...parsing, ...parsed.validateProperties().validationEvents]
    .map(({ message }) => message)
    .filter((message) => !ALLOWED.test(message));
}

/** Loads the library's build for browsers into a page that no other module sees. */
function loadLibrary(): Library {
  const window = parseHTML('<!doctype html><html><body></body></html>') as unknown as Page;
  // linkedom lets nobody set this property.
  Object.defineProperty(window.HTMLElement.prototype, 'innerText', { set: setText });
  const page = createContext({ window, console, ...Object.fromEntries(GLOBALS.map((name) => [name, window[name]])) });
  const build = fileURLToPath(import.meta.resolve('adaptivecards/dist/adaptivecards.min.js'));
  return runInContext(`${readFileSync(build, 'utf8')}\nAdaptiveCards`, page, { filename: build });
}

function setText(this: { textContent: string }, text: string): void {
  this.textContent = text;
}
