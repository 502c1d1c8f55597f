import { Body1, Body1Strong, Card, makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { LevelDetail, RequirementLine } from '../../../api-types/company.ts';
import { PersonLinks } from '../../../parts/person-links.tsx';
import { Section } from '../../../parts/section.tsx';
import { StandingBadge } from '../../../parts/standing-badge.tsx';
import { useSession } from '../../../session/session.ts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 420px), 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  option: { display: 'grid', gap: tokens.spacingVerticalXS },
  list: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  line: { display: 'grid', gridTemplateColumns: '20px 1fr', minWidth: 0 },
  beneath: { marginInlineStart: '20px' },
  attained: { color: tokens.colorStatusSuccessForeground1 },
  notAttained: { color: tokens.colorStatusDangerForeground1 },
  unknown: { color: tokens.colorNeutralForeground2 },
});

const MARKS = { attained: '✔', notAttained: '✖', unknown: '?' } as const;

/** The requirements of each level, and the people who count toward them. */
export function Levels({ levels }: { readonly levels: readonly LevelDetail[] }) {
  const { t } = useSession();
  const styles = useStyles();
  if (levels.length === 0) return null;
  return (
    <Section title={t('competency.requirements')}>
      <div className={styles.root}>
        {levels.map((level) => (
          <Level key={level.id} level={level} />
        ))}
      </div>
    </Section>
  );
}

function Level({ level: { name, word, colour, options } }: { readonly level: LevelDetail }) {
  const { t } = useSession();
  const styles = useStyles();
  const id = useId();
  return (
    <Card>
      <div className={styles.head}>
        <Subtitle2 as="h3">{name}</Subtitle2>
        <StandingBadge word={word} colour={colour} />
      </div>
      {options.length > 1 && <Body1 as="p">{t('competency.anyOption')}</Body1>}
      {options.map((option, index) => (
        <div className={styles.option} key={option.name || index}>
          {option.name && (
            <Body1Strong as="h4" id={`${id}${index}`}>
              {option.name}
            </Body1Strong>
          )}
          <ul className={styles.list} {...(option.name && { 'aria-labelledby': `${id}${index}` })}>
            {option.lines.map((line) => (
              <Line key={`${line.depth} ${line.text}`} line={line} />
            ))}
          </ul>
        </div>
      ))}
    </Card>
  );
}

function Line({ line: { outcome, text, depth, people, more } }: { readonly line: RequirementLine }) {
  const { t } = useSession();
  const styles = useStyles();
  return (
    <li className={mergeClasses(styles.line, depth > 0 && styles.beneath)}>
      <span className={styles[outcome]} role="img" aria-label={t(`competency.outcomes.${outcome}`)}>
        {MARKS[outcome]}
      </span>
      <div>
        <Body1>{text}</Body1>
        {people.length > 0 && <PersonLinks people={people} more={more} />}
      </div>
    </li>
  );
}
