import { Template } from 'adaptivecards-templating';

/** A rendered Adaptive Card. `fallbackText` says in one line what the card is about; notifications show it too. */
export type Card = {
  readonly type: 'AdaptiveCard';
  readonly version: '1.5';
  readonly fallbackText: string;
  readonly body: readonly object[];
  readonly actions?: readonly object[];
};

const FRAME = {
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
};

/** Compiles a template once; the returned function fills it with data. Data is shown as it is, never evaluated. */
export function compileCard<Data extends object>(template: object): (data: Data) => Card {
  const compiled = new Template({ ...FRAME, ...template });
  return (data) => compiled.expand({ $root: data }) as Card;
}
