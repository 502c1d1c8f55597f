import { Button } from '@fluentui/react-components';
import { hrefOf, type Route } from '../route.ts';
import { useSession } from '../session/session.ts';

type Props = {
  readonly route: Route;
  /** The name of the link. Teams writes it into the address, so it must not name a person. */
  readonly label: string;
};

/** Shares a link to this view; renders nothing where such links do not work. */
export function ShareButton({ route, label }: Props) {
  const { tabHost, t } = useSession();
  const { share } = tabHost;
  if (!share) return null;
  return (
    <Button size="small" onClick={() => share(hrefOf(route).replace('#/', ''), label)}>
      {t('share')}
    </Button>
  );
}
