import { Body1, Body1Strong, Caption1, Card, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback } from 'react';
import { useLoaded } from '../../api/use-loaded.ts';
import type { OwnSkill, PersonDetail } from '../../api-types/people.ts';
import { Failed } from '../../parts/failed.tsx';
import { Loading } from '../../parts/loading.tsx';
import { McidBadge } from '../../parts/mcid-badge.tsx';
import { RichText } from '../../parts/rich-text.tsx';
import { Section } from '../../parts/section.tsx';
import { ShareButton } from '../../parts/share-button.tsx';
import { showDay } from '../../parts/show-day.ts';
import { StandingBadge } from '../../parts/standing-badge.tsx';
import { ViewHead } from '../../parts/view-head.tsx';
import { useSession } from '../../session/session.ts';
import { WhatIfSection } from '../company/what-if-section.tsx';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXXL, minWidth: 0 },
  skills: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 360px), 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  skill: { height: '100%' },
  dates: { color: tokens.colorNeutralForeground3 },
});

/** A person in the report: their MCID, their skills, and what would change without them. */
export function PersonView({ id }: { readonly id: string }) {
  const { api, t, language } = useSession();
  const styles = useStyles();
  const [person, reload] = useLoaded<PersonDetail>(
    useCallback(() => api.call<PersonDetail>(`/api/people/${encodeURIComponent(id)}`), [api, id]),
  );
  if (person.kind === 'loading') return <Loading t={t} />;
  if (person.kind === 'failed') return <Failed t={t} error={person.error} onRetry={reload} />;
  const { name, email, state, mcids, reportedOn, hint, ownSkills } = person.body;
  const facts = [...(email ? [email] : []), `MCID\u00a0${mcids.join(', ')}`];
  return (
    <div className={styles.root}>
      <ViewHead title={name} text={facts.join(' · ')} back={{ to: { view: 'people' }, label: t('views.people') }}>
        <McidBadge state={state} />
        <ShareButton route={{ view: 'person', id }} label={t('person.link')} />
      </ViewHead>
      {hint && (
        <Body1 as="p">
          <RichText text={hint} />
        </Body1>
      )}
      <Section title={t('person.skills', { day: showDay(reportedOn, language) })}>
        <ul className={styles.skills}>
          {ownSkills.map((skill) => (
            <li key={`${skill.skill} ${skill.completedOn}`}>
              <Skill skill={skill} />
            </li>
          ))}
        </ul>
      </Section>
      <WhatIfSection people={[{ id, name }]} />
    </div>
  );
}

function Skill({ skill: { skill, word, colour, detail, completedOn, expiresOn } }: { readonly skill: OwnSkill }) {
  const { t, language } = useSession();
  const styles = useStyles();
  const dates = [
    ...(completedOn ? [t('person.completedOn', { day: showDay(completedOn, language) })] : []),
    ...(expiresOn ? [t('person.expiresOn', { day: showDay(expiresOn, language) })] : []),
  ];
  return (
    <Card className={styles.skill}>
      <Body1Strong as="h3">{skill}</Body1Strong>
      <div>
        <StandingBadge word={`${colour === 'good' ? '✔' : '–'} ${word}`} colour={colour} />
      </div>
      <Body1 as="p">{detail}</Body1>
      {dates.length > 0 && <Caption1 className={styles.dates}>{dates.join(' · ')}</Caption1>}
    </Card>
  );
}
