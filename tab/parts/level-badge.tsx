import { Badge } from '@fluentui/react-components';

/** The level that the company holds. */
export function LevelBadge({ level }: { readonly level: string }) {
  return (
    <Badge appearance="outline" color="informative" size="large" shape="rounded">
      {level}
    </Badge>
  );
}
