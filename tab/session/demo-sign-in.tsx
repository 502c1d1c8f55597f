import { Body1, Button, Card, CardHeader, makeStyles, Title2, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { type ApiError, toApiError } from '../api/api-error.ts';
import { demoSignIn } from '../api/create-api.ts';
import type { DemoPerson } from '../api-types/sign-in.ts';
import { keepDemoToken } from '../host/demo-token.ts';
import { Failed } from '../parts/failed.tsx';
import type { Words } from '../words.ts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: tokens.spacingVerticalL,
    maxWidth: '480px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
  },
});

type Props = { readonly t: Words; readonly people: readonly DemoPerson[]; readonly onSignedIn: () => void };

/** Replaces Teams' sign-in in the demo: the visitor picks a person. */
export function DemoSignIn({ t, people, onSignedIn }: Props) {
  const styles = useStyles();
  const [error, setError] = useState<ApiError>();
  const signIn = async (person: string) => {
    try {
      keepDemoToken(await demoSignIn(person));
      onSignedIn();
    } catch (failure) {
      setError(toApiError(failure));
    }
  };
  return (
    <main className={styles.root}>
      <Title2 as="h1">{t('demo.title')}</Title2>
      <Body1 as="p">{t('demo.text')}</Body1>
      {people.map(({ id, name, isAdmin }) => (
        <Card key={id}>
          <CardHeader
            header={<b>{name}</b>}
            description={t(isAdmin ? 'demo.admin' : 'demo.colleague')}
            action={
              <Button appearance="primary" aria-label={t('demo.signInAs', { name })} onClick={() => signIn(id)}>
                {t('demo.signIn')}
              </Button>
            }
          />
        </Card>
      ))}
      {error && <Failed t={t} error={error} />}
    </main>
  );
}
