import type { NoticeKind } from '../../domain/alerts/sending-time.ts';
import type { Language } from '../../domain/language.ts';
import type { QuietHours } from '../../domain/settings/quiet-hours.ts';
import { joinKey } from './key.ts';
import type { Store } from './store.ts';

/** A person's choices; what they have not chosen is absent. */
export type PersonPreferences = {
  readonly language?: Language;
  /** The kinds of notice that the person does not want. */
  readonly mutedKinds?: readonly NoticeKind[];
  readonly snoozedUntil?: Date;
  readonly quietHours?: QuietHours;
  /** The time zone of the quiet hours: an IANA name from the person's client, not validated. */
  readonly timeZone?: string;
};

/** A change of preferences; undefined takes a choice back. */
export type PreferencesPatch = { readonly [Field in keyof PersonPreferences]?: PersonPreferences[Field] | undefined };

export type Preferences = {
  /** Returns an empty object for a person who has chosen nothing. */
  get(tenantId: string, userId: string): Promise<PersonPreferences>;
  /**
   * Changes only the choices that the patch names. Concurrent changes are never lost.
   *
   * @param patch a function of the current choices, if the change depends on them; it may be called more than once
   * @returns the choices after the change
   */
  change(
    tenantId: string,
    userId: string,
    patch: PreferencesPatch | ((now: PersonPreferences) => PreferencesPatch),
  ): Promise<PersonPreferences>;
};

/** Preferences as JSON stores them. */
type Stored = Omit<PersonPreferences, 'snoozedUntil'> & { readonly snoozedUntil?: string };

export function createPreferences(store: Pick<Store, 'records' | 'read' | 'replaceIf'>): Preferences {
  // Older versions stored the language, then the only choice, here.
  const languages = store.records<Pick<PersonPreferences, 'language'>>('preferences');
  const keyOf = (tenantId: string, userId: string) => joinKey('preferences', tenantId, userId);
  const read = async (tenantId: string, userId: string) => {
    const stored = await store.read<Stored>(keyOf(tenantId, userId));
    const now = stored ? revive(stored.value) : ((await languages.get(joinKey(tenantId, userId))) ?? {});
    return { now, version: stored?.version };
  };
  return {
    get: async (tenantId, userId) => (await read(tenantId, userId)).now,
    async change(tenantId, userId, patch) {
      for (;;) {
        const { now, version } = await read(tenantId, userId);
        const next = patched(now, typeof patch === 'function' ? patch(now) : patch);
        if (await store.replaceIf(keyOf(tenantId, userId), version, next)) return next;
      }
    },
  };
}

function patched(now: PersonPreferences, patch: PreferencesPatch): PersonPreferences {
  return Object.fromEntries(Object.entries({ ...now, ...patch }).filter(([, choice]) => choice !== undefined));
}

function revive({ snoozedUntil, ...rest }: Stored): PersonPreferences {
  return snoozedUntil === undefined ? rest : { ...rest, snoozedUntil: new Date(snoozedUntil) };
}
