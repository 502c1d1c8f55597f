import { Body1, Body1Strong, Card, makeStyles, tokens } from '@fluentui/react-components';
import type { UncountedGroup } from '../../../api-types/company.ts';
import { PersonLink } from '../../../parts/person-link.tsx';
import { useSession } from '../../../session/session.ts';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalM },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** The skills that do not count, by reason: with names, or with a number where names may not be shown. */
export function Uncounted({ groups }: { readonly groups: readonly UncountedGroup[] }) {
  const { t } = useSession();
  const styles = useStyles();
  return (
    <Card className={styles.root}>
      {groups.map(({ text, count, people, more }) => (
        <div key={text}>
          <Body1Strong as="h3">
            {text}: {t('overview.people', { count })}
          </Body1Strong>
          {people.length > 0 && (
            <ul className={styles.list}>
              {people.map(({ person, skill }) => (
                <li key={`${person.id} ${skill}`}>
                  <PersonLink person={person} />
                  <Body1>: {skill}</Body1>
                </li>
              ))}
              {more > 0 && <li>{t('people.more', { count: more })}</li>}
            </ul>
          )}
        </div>
      ))}
    </Card>
  );
}
