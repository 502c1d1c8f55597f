import { Badge } from '@fluentui/react-components';
import type { Colour, Word } from '../api-types/word.ts';

const COLOURS: Readonly<Record<Colour, 'success' | 'warning' | 'danger' | 'informative'>> = {
  good: 'success',
  warning: 'warning',
  attention: 'danger',
  default: 'informative',
};

export function StandingBadge({ word, colour }: Word) {
  return (
    <Badge appearance="tint" color={COLOURS[colour]} size="large" shape="rounded">
      {word}
    </Badge>
  );
}
