import { Badge } from '@fluentui/react-components';
import type { McidStateName } from '../api-types/people.ts';
import { useSession } from '../session/session.ts';

const COLOURS: Readonly<Record<McidStateName, 'success' | 'warning' | 'danger' | 'informative'>> = {
  linked: 'success',
  waiting: 'informative',
  saysLinked: 'informative',
  limitedUntil: 'informative',
  linkedElsewhere: 'informative',
  notAssociated: 'warning',
  inPmc: 'warning',
  noAccount: 'danger',
  differentEmail: 'danger',
  overdue: 'danger',
};

export function McidBadge({ state }: { readonly state: McidStateName }) {
  const { t } = useSession();
  return (
    <Badge appearance="tint" color={COLOURS[state]} size="large" shape="rounded">
      {t(`people.states.${state}`)}
    </Badge>
  );
}
