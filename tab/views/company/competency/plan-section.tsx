import { Body1, Body1Strong, Card, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { useLoaded } from '../../../api/use-loaded.ts';
import type { LevelDetail, Plan } from '../../../api-types/company.ts';
import { Basis } from '../../../parts/basis.tsx';
import { Failed } from '../../../parts/failed.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { PersonLink } from '../../../parts/person-link.tsx';
import { Remark } from '../../../parts/remark.tsx';
import { RichText } from '../../../parts/rich-text.tsx';
import { Section } from '../../../parts/section.tsx';
import { useSession } from '../../../session/session.ts';

const useStyles = makeStyles({
  level: { maxWidth: '240px' },
  list: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  steps: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

type Props = { readonly id: string; readonly levels: readonly LevelDetail[] };

/** The fewest certifications that reach or keep a level: at first the next level, then the chosen one. */
export function PlanSection({ id, levels }: Props) {
  const { api, t } = useSession();
  const styles = useStyles();
  const [level, setLevel] = useState('');
  const [plan, reload] = useLoaded<Plan>(
    useCallback(
      () => api.call<Plan>(`/api/competencies/${encodeURIComponent(id)}/plan${level && `?level=${level}`}`),
      [api, id, level],
    ),
  );
  return (
    <Section title={t('competency.plan.title')}>
      <Card>
        {plan.kind === 'failed' && <Failed t={t} error={plan.error} onRetry={reload} />}
        {plan.kind === 'loading' && <Loading t={t} />}
        {plan.kind === 'ready' && (
          <>
            <Field label={t('competency.plan.level')} className={styles.level}>
              <Select value={plan.body.level} onChange={(_, { value }) => setLevel(value)}>
                {levels.map((each) => (
                  <option key={each.id} value={each.id}>
                    {each.name}
                  </option>
                ))}
              </Select>
            </Field>
            <Body1 as="p">
              <RichText text={plan.body.summary} />
            </Body1>
            <ul className={styles.list}>
              {plan.body.people.map(({ person, steps }) => (
                <li key={person.id}>
                  <Body1Strong>
                    <PersonLink person={person} />
                  </Body1Strong>
                  <ul className={styles.steps}>
                    {steps.map((step) => (
                      <li key={step}>
                        <Body1>{step}</Body1>
                      </li>
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
            {plan.body.remarks.map((remark) => (
              <Remark key={remark} text={remark} />
            ))}
            <Basis lines={[plan.body.asOf, ...plan.body.notes]} />
          </>
        )}
      </Card>
    </Section>
  );
}
