import { Badge } from '@fluentui/react-components';

/** A level that is held. */
export function LevelBadge({ level }: { readonly level: string }) {
  return (
    <Badge appearance="outline" color="informative" size="large" shape="rounded">
      {level}
    </Badge>
  );
}
