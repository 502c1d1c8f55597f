import {
  Button,
  Caption1,
  Card,
  Checkbox,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Select,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { type ApiError, toApiError } from '../../api.ts';
import type { Preferences, PreferencesChange } from '../../api-types/settings.ts';
import { Failed } from '../../parts/failed.tsx';
import { useSession } from '../../session.ts';

const useStyles = makeStyles({
  legend: { padding: 0 },
  kinds: { display: 'grid', margin: 0, padding: 0, border: 'none' },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 240px), 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'end',
  },
  button: { alignSelf: 'start' },
});

/** What came of saving. */
type Said = 'saved' | 'overtaken' | 'unclear' | ApiError;

type Props = {
  readonly preferences: Preferences;
  readonly version: string | undefined;
  /** Somebody, perhaps the reader in the chat, has changed it meanwhile. */
  readonly onOvertaken: () => void;
};

export function PreferencesForm({ preferences, version: read, onOvertaken }: Props) {
  const { api, t, language: spoken, renew } = useSession();
  const styles = useStyles();
  const { kinds, snoozes, quietNote } = preferences;
  const [form, setForm] = useState<PreferencesChange>({
    language: preferences.language,
    muted: preferences.muted,
    snooze: preferences.snooze,
    quietFrom: preferences.quietFrom,
    quietUntil: preferences.quietUntil,
  });
  const [version, setVersion] = useState(read);
  const [said, setSaid] = useState<Said>();
  const change = (part: Partial<PreferencesChange>) => setForm((before) => ({ ...before, ...part }));
  const toggle = (kind: string) => change({ muted: [...new Set(form.muted).symmetricDifference(new Set([kind]))] });
  const save = async () => {
    try {
      const saved = await api.call<Preferences>('/api/preferences', { method: 'PUT', body: form, version });
      setVersion(saved.version);
      setSaid('saved');
      if (saved.body.language && saved.body.language !== spoken) renew();
    } catch (error) {
      const failure = toApiError(error);
      if (failure.status === 412) onOvertaken();
      setSaid(failure.status === 412 ? 'overtaken' : failure.status === 400 ? 'unclear' : failure);
    }
  };
  return (
    <Card>
      <div className={styles.fields}>
        <Field label={t('you.language')}>
          <Select
            value={form.language ?? ''}
            onChange={(_, { value }) => change({ language: value === '' ? undefined : (value as 'en' | 'sv') })}
          >
            <option value="">{t('you.languages.teams')}</option>
            <option value="en">{t('you.languages.en')}</option>
            <option value="sv">{t('you.languages.sv')}</option>
          </Select>
        </Field>
        <Field label={t('you.snooze')}>
          <Select value={form.snooze} onChange={(_, { value }) => change({ snooze: value })}>
            {snoozes.map(({ name, value }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('you.quietFrom')}>
          <Input type="time" value={form.quietFrom} onChange={(_, { value }) => change({ quietFrom: value })} />
        </Field>
        <Field label={t('you.quietUntil')}>
          <Input type="time" value={form.quietUntil} onChange={(_, { value }) => change({ quietUntil: value })} />
        </Field>
      </div>
      <Caption1 as="p">{quietNote}</Caption1>
      <fieldset className={styles.kinds}>
        <legend className={styles.legend}>{t('you.mute')}</legend>
        {kinds.map(({ name, value }) => (
          <Checkbox key={value} label={name} checked={form.muted.includes(value)} onChange={() => toggle(value)} />
        ))}
      </fieldset>
      <Button appearance="primary" className={styles.button} onClick={save}>
        {t('you.save')}
      </Button>
      <div role="status">
        {typeof said === 'string' && (
          <MessageBar intent={said === 'saved' ? 'success' : 'warning'} layout="multiline">
            <MessageBarBody>{t(`you.said.${said}`)}</MessageBarBody>
          </MessageBar>
        )}
        {said && typeof said !== 'string' && <Failed t={t} error={said} />}
      </div>
    </Card>
  );
}
