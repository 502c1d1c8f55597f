import { Body1, Field, makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import { useLoaded } from '../../api/use-loaded.ts';
import { MCID_STATES, type McidStateName, type PeoplePage, type PeopleQuery } from '../../api-types/people.ts';
import { Empty } from '../../parts/empty.tsx';
import { Failed } from '../../parts/failed.tsx';
import { Loading } from '../../parts/loading.tsx';
import { NothingToShow } from '../../parts/nothing-to-show.tsx';
import { Pager } from '../../parts/pager.tsx';
import { ViewHead } from '../../parts/view-head.tsx';
import { useSession } from '../../session/session.ts';
import { PeopleList } from './people-list.tsx';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalL, minWidth: 0 },
  filters: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  field: { flex: '1 1 240px', maxWidth: '420px' },
});

const EVERYONE: PeopleQuery = { search: '', page: 1 };
/** The pause in typing after which the search starts. */
const PAUSE_MS = 200;

/** The people in the report, with a search, a filter by MCID state, and pages. */
export function PeopleView() {
  const { api, t, me } = useSession();
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const [query, setQuery] = useState(EVERYONE);
  useEffect(() => {
    const timer = setTimeout(
      () => setQuery((before) => (before.search === typed ? before : { ...before, search: typed, page: 1 })),
      PAUSE_MS,
    );
    return () => clearTimeout(timer);
  }, [typed]);
  const [people, reload] = useLoaded<PeoplePage>(
    useCallback(() => api.call<PeoplePage>('/api/people', { method: 'POST', body: query }), [api, query]),
  );
  const filter = (value: string) => {
    const state = MCID_STATES.find((each) => each === value);
    setQuery(({ search }) => ({ search, page: 1, ...(state && { state }) }));
  };
  // `total` ignores the MCID filter, so without a search it counts everyone in the report.
  const isEmpty = people.kind === 'ready' && people.body.total === 0 && query.search === '';
  return (
    <div className={styles.root}>
      <ViewHead title={t('people.title')} />
      {me.isAdmin && !isEmpty && (
        <div className={styles.filters}>
          <Field label={t('people.search')} className={styles.field}>
            <SearchBox value={typed} maxLength={100} onChange={(_, { value }) => setTyped(value)} />
          </Field>
          <Field label={t('people.state')} className={styles.field}>
            <Select value={query.state ?? ''} onChange={(_, { value }) => filter(value)}>
              <option value="">{t('people.all')}</option>
              {MCID_STATES.map((state) => (
                <option key={state} value={state}>
                  {optionText(state, people.kind === 'ready' ? people.body : undefined, t(`people.states.${state}`))}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      )}
      {isEmpty && <NothingToShow />}
      {people.kind === 'failed' && <Failed t={t} error={people.error} onRetry={reload} />}
      {people.kind === 'loading' && <Loading t={t} />}
      {people.kind === 'ready' && !isEmpty && (
        <>
          <Body1 role="status">{t('overview.people', { count: shownOf(people.body, query.state) })}</Body1>
          {people.body.people.length === 0 ? (
            <Empty title={t('people.nobody.title')} text={t('people.nobody.text')} />
          ) : (
            <PeopleList people={people.body.people} />
          )}
          <Pager page={query.page} pages={people.body.pages} onPage={(page) => setQuery({ ...query, page })} />
        </>
      )}
    </div>
  );
}

function optionText(state: McidStateName, page: PeoplePage | undefined, name: string): string {
  return page ? `${name} (${page.states[state] ?? 0})` : name;
}

function shownOf({ total, states }: PeoplePage, state: McidStateName | undefined): number {
  return state ? (states[state] ?? 0) : total;
}
