import { Template } from 'adaptivecards-templating';
import { defuseShown } from './text/defuse.ts';

/** A rendered Adaptive Card. `fallbackText` is its subject in one line, which notifications show too. */
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

/**
 * Compiles a template once and returns a function that fills it with data. Data is shown literally, never evaluated, and
 * cannot turn the direction of a text.
 */
export function compileCard<Data extends object>(template: object): (data: Data) => Card {
  const compiled = new Template({ ...FRAME, ...template });
  return (data) => defuseShown(compiled.expand({ $root: data }) as Card);
}
