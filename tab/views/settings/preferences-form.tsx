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
import { type ApiError, toApiError } from '../../api/api-error.ts';
import type { Preferences, PreferencesChange } from '../../api-types/settings.ts';
import { Failed } from '../../parts/failed.tsx';
import { useSession } from '../../session/session.ts';

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

type SaveOutcome = 'saved' | 'overtaken' | 'unclear' | ApiError;

type Props = {
  readonly preferences: Preferences;
  readonly version: string | undefined;
  /** Called if the preferences were changed in the meantime, perhaps by the reader in the chat. */
  readonly onConflict: () => void;
};

export function PreferencesForm({ preferences, version: initialVersion, onConflict }: Props) {
  const { api, t, language: shownLanguage, reloadMe } = useSession();
  const styles = useStyles();
  const { kinds, snoozes, quietNote } = preferences;
  const [form, setForm] = useState<PreferencesChange>({
    language: preferences.language,
    muted: preferences.muted,
    snooze: preferences.snooze,
    quietFrom: preferences.quietFrom,
    quietUntil: preferences.quietUntil,
  });
  const [version, setVersion] = useState(initialVersion);
  const [outcome, setOutcome] = useState<SaveOutcome>();
  const change = (part: Partial<PreferencesChange>) => setForm((before) => ({ ...before, ...part }));
  const toggle = (kind: string) => change({ muted: [...new Set(form.muted).symmetricDifference(new Set([kind]))] });
  const save = async () => {
    try {
      const saved = await api.call<Preferences>('/api/preferences', { method: 'PUT', body: form, version });
      setVersion(saved.version);
      setOutcome('saved');
      if (saved.body.language && saved.body.language !== shownLanguage) reloadMe();
    } catch (error) {
      const failure = toApiError(error);
      if (failure.status === 412) onConflict();
      setOutcome(failure.status === 412 ? 'overtaken' : failure.status === 400 ? 'unclear' : failure);
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
        {typeof outcome === 'string' && (
          <MessageBar intent={outcome === 'saved' ? 'success' : 'warning'} layout="multiline">
            <MessageBarBody>{t(`you.said.${outcome}`)}</MessageBarBody>
          </MessageBar>
        )}
        {outcome && typeof outcome !== 'string' && <Failed t={t} error={outcome} />}
      </div>
    </Card>
  );
}
