import { Button } from '@fluentui/react-components';
import { hrefOf, type Place } from '../route.ts';
import { useSession } from '../session.ts';

type Props = {
  readonly place: Place;
  /** What the link is called, which Teams writes into its address: nobody's name. */
  readonly label: string;
};

/** Passes on a link to this view, where Teams can make one. */
export function ShareButton({ place, label }: Props) {
  const { host, t } = useSession();
  const { share } = host;
  if (!share) return null;
  return (
    <Button size="small" onClick={() => share(hrefOf(place).replace('#/', ''), label)}>
      {t('share')}
    </Button>
  );
}
