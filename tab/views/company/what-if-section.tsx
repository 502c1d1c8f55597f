import { Body1, Body1Strong, Button, Card, Checkbox, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { ApiError, toApiError } from '../../api/api-error.ts';
import type { WhatIf } from '../../api-types/company.ts';
import type { PersonRef } from '../../api-types/people.ts';
import { Basis } from '../../parts/basis.tsx';
import { Failed } from '../../parts/failed.tsx';
import { RichText } from '../../parts/rich-text.tsx';
import { Section } from '../../parts/section.tsx';
import { useSession } from '../../session/session.ts';

const useStyles = makeStyles({
  people: { display: 'flex', flexWrap: 'wrap', margin: 0, padding: 0, border: 'none' },
  legend: { padding: 0, float: 'left', width: '100%' },
  change: { display: 'grid' },
  outcome: { display: 'grid', gap: tokens.spacingVerticalS },
  button: { justifySelf: 'start', alignSelf: 'start' },
});

/** Lets the reader choose who leaves, and shows what changes then. A single person is preselected. */
export function WhatIfSection({ people }: { readonly people: readonly PersonRef[] }) {
  const { api, t } = useSession();
  const styles = useStyles();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(people.length === 1 ? [people[0]?.id ?? ''] : []));
  const [outcome, setOutcome] = useState<WhatIf | ApiError>();
  const toggle = (id: string) => setChosen((before) => before.symmetricDifference(new Set([id])));
  const ask = async () => {
    try {
      setOutcome((await api.call<WhatIf>('/api/what-if', { method: 'POST', body: { leavers: [...chosen] } })).body);
    } catch (error) {
      setOutcome(toApiError(error));
    }
  };
  return (
    <Section title={t('whatIf.title')}>
      <Card>
        {people.length > 1 && (
          <fieldset className={styles.people}>
            <legend className={styles.legend}>{t('whatIf.who')}</legend>
            {people.map(({ id, name }) => (
              <Checkbox key={id} label={name} checked={chosen.has(id)} onChange={() => toggle(id)} />
            ))}
          </fieldset>
        )}
        <Button className={styles.button} disabledFocusable={chosen.size === 0} onClick={ask}>
          {t('whatIf.show')}
        </Button>
        <div role="status" className={styles.outcome}>
          {outcome instanceof ApiError && <Failed t={t} error={outcome} onRetry={ask} />}
          {outcome && !(outcome instanceof ApiError) && <Outcome outcome={outcome} />}
        </div>
      </Card>
    </Section>
  );
}

function Outcome({ outcome }: { readonly outcome: WhatIf }) {
  const styles = useStyles();
  const { title, summary, changes, fragileTitle, fragile, notes } = outcome;
  return (
    <>
      <Subtitle2 as="h3">{title}</Subtitle2>
      <Body1 as="p">{summary}</Body1>
      {changes.map((change) => (
        <div key={change.title} className={styles.change}>
          <Body1Strong as="p">
            {change.title}: {change.change}
          </Body1Strong>
          <Body1 as="p">{change.detail}</Body1>
        </div>
      ))}
      {fragile.length > 0 && (
        <>
          <Body1 as="p">{fragileTitle}</Body1>
          <ul>
            {fragile.map((line) => (
              <li key={line}>
                <RichText text={line} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Basis lines={notes} />
    </>
  );
}
