import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Me } from '../api-types/settings.ts';
import { goTo, hrefOf, type Route, routeOf, useRoute, VIEWS } from '../route.ts';
import { useSession } from '../session/session.ts';
import { DeliveriesView } from '../views/alerts/deliveries-view.tsx';
import { CompetencyView } from '../views/company/competency-view.tsx';
import { OverviewView } from '../views/company/overview-view.tsx';
import { ImportsView } from '../views/imports/imports-view.tsx';
import { PeopleView } from '../views/people/people-view.tsx';
import { PersonView } from '../views/people/person-view.tsx';
import { YouView } from '../views/people/you-view.tsx';
import { ChannelSettingsView } from '../views/settings/channel-settings-view.tsx';
import { DemoNote } from './demo-note.tsx';

const useStyles = makeStyles({
  tabs: {
    maxWidth: '1200px',
    margin: '0 auto',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    flexWrap: 'wrap',
  },
  main: {
    maxWidth: '1200px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXXL}`,
    outlineStyle: 'none',
  },
});

/** Chooses the layout for the surface that shows the tab. */
export function Shell() {
  const { tabHost } = useSession();
  switch (tabHost.surface) {
    case 'personal':
      return <PersonalShell />;
    // The same page for everyone in the channel, without a link to people.
    case 'channel':
      return <Page view={<OverviewView />} />;
    case 'dialog':
      return <Page view={<View route={routeOf(location.hash)} />} />;
    case 'settings':
      return <Page view={<ChannelSettingsView />} />;
  }
}

function Page({ view }: { readonly view: ReactNode }) {
  return (
    <>
      <DemoNote />
      <main className={useStyles().main}>{view}</main>
    </>
  );
}

/** A view beneath the navigation bar. */
function PersonalShell() {
  const { t, tabHost, me } = useSession();
  const styles = useStyles();
  const route = useRoute();
  const main = useRef<HTMLElement>(null);
  const shownHref = useRef(hrefOf(route));
  useEffect(() => {
    if (tabHost.subPage && !location.hash) location.replace(hrefOf(routeOf(tabHost.subPage)));
  }, [tabHost]);
  useEffect(() => {
    if (shownHref.current === hrefOf(route)) return;
    shownHref.current = hrefOf(route);
    main.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [route]);
  const views = viewsFor(me);
  return (
    <>
      <DemoNote />
      {views.length > 1 && (
        <nav aria-label={t('views.label')}>
          <TabList
            className={styles.tabs}
            selectedValue={navigationViewOf(route)}
            onTabSelect={(_, { value }) => goTo({ view: value as (typeof views)[number] })}
          >
            {views.map((view) => (
              <Tab key={view} value={view}>
                {t(`views.${view}`)}
              </Tab>
            ))}
          </TabList>
        </nav>
      )}
      <main className={styles.main} ref={main} tabIndex={-1}>
        <View route={route} />
      </main>
    </>
  );
}

function View({ route }: { readonly route: Route }) {
  switch (route.view) {
    case 'overview':
      return <OverviewView />;
    case 'competency':
      return <CompetencyView key={route.id} id={route.id} />;
    case 'people':
      return <PeopleView />;
    case 'imports':
      return <ImportsView />;
    case 'deliveries':
      return <DeliveriesView />;
    case 'you':
      return <YouView />;
    case 'person':
      return <PersonView key={route.id} id={route.id} />;
  }
}

/** Returns the views that the caller may open. */
function viewsFor({ isAdmin, mayImport }: Me) {
  const allowed = { overview: true, people: isAdmin, imports: mayImport, deliveries: isAdmin, you: true };
  return VIEWS.filter((view) => allowed[view]);
}

/** Returns the entry of the navigation bar that a route belongs to. */
function navigationViewOf({ view }: Route) {
  if (view === 'competency') return 'overview';
  return view === 'person' ? 'people' : view;
}
