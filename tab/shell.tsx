import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Me } from './api-types/settings.ts';
import { DemoNote } from './demo-note.tsx';
import { goTo, hrefOf, type Place, placeOf, usePlace, VIEWS } from './route.ts';
import { useSession } from './session.ts';
import { DeliveriesView } from './views/alerts/deliveries-view.tsx';
import { CompetencyView } from './views/company/competency-view.tsx';
import { OverviewView } from './views/company/overview-view.tsx';
import { ImportsView } from './views/imports/imports-view.tsx';
import { PeopleView } from './views/people/people-view.tsx';
import { PersonView } from './views/people/person-view.tsx';
import { YouView } from './views/people/you-view.tsx';
import { SettingsView } from './views/settings/channel-settings-view.tsx';

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

/** What the place is for that the tab is shown in. */
export function Shell() {
  const { host } = useSession();
  switch (host.place) {
    case 'personal':
      return <PersonalShell />;
    // One page for everyone in the channel, from which nothing leads to people.
    case 'channel':
      return <Page view={<OverviewView />} />;
    case 'dialog':
      return <Page view={<View place={placeOf(location.hash)} />} />;
    case 'settings':
      return <Page view={<SettingsView />} />;
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

/** The frame round every view: where one is, and the way to the others. */
function PersonalShell() {
  const { t, host, me } = useSession();
  const styles = useStyles();
  const place = usePlace();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(hrefOf(place));
  useEffect(() => {
    if (host.subPage && !location.hash) location.replace(hrefOf(placeOf(host.subPage)));
  }, [host]);
  useEffect(() => {
    if (shown.current === hrefOf(place)) return;
    shown.current = hrefOf(place);
    main.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [place]);
  const views = viewsFor(me);
  return (
    <>
      <DemoNote />
      {views.length > 1 && (
        <nav aria-label={t('views.label')}>
          <TabList
            className={styles.tabs}
            selectedValue={parentOf(place)}
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
        <View place={place} />
      </main>
    </>
  );
}

function View({ place }: { readonly place: Place }) {
  switch (place.view) {
    case 'overview':
      return <OverviewView />;
    case 'competency':
      return <CompetencyView key={place.id} id={place.id} />;
    case 'people':
      return <PeopleView />;
    case 'imports':
      return <ImportsView />;
    case 'deliveries':
      return <DeliveriesView />;
    case 'you':
      return <YouView />;
    case 'person':
      return <PersonView key={place.id} id={place.id} />;
  }
}

/** The views that somebody may see. */
function viewsFor({ isAdmin, mayImport }: Me) {
  const allowed = { overview: true, people: isAdmin, imports: mayImport, deliveries: isAdmin, you: true };
  return VIEWS.filter((view) => allowed[view]);
}

/** The view in the bar that a place is, or is beneath. */
function parentOf({ view }: Place) {
  if (view === 'competency') return 'overview';
  return view === 'person' ? 'people' : view;
}
