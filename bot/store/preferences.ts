import type { NoticeKind } from '../../domain/alerts/sending-time.ts';
import type { Language } from '../../domain/language.ts';
import type { QuietHours } from '../../domain/settings/quiet-hours.ts';
import { joinKey } from './key.ts';
import type { Store } from './store.ts';

/** What a person has chosen; nothing is set until they set it. */
export type PersonPreferences = {
  readonly language?: Language;
  /** What the person wants to hear nothing of. */
  readonly mutedKinds?: readonly NoticeKind[];
  readonly snoozedUntil?: Date;
  readonly quietHours?: QuietHours;
  /** The zone of the quiet hours, by its IANA name as the person's client gave it; not checked. */
  readonly timeZone?: string;
};

/** What is changed; undefined takes a choice back. */
export type PreferencesPatch = { readonly [Field in keyof PersonPreferences]?: PersonPreferences[Field] | undefined };

export type Preferences = {
  /** Empty for a person who has chosen nothing. */
  get(tenantId: string, userId: string): Promise<PersonPreferences>;
  /**
   * Leaves what the patch does not name as it was; of changes at the same time none gets lost.
   *
   * @param patch a function of what is chosen now, where the change hangs on that; it may be called again
   * @returns what is chosen from now on
   */
  change(
    tenantId: string,
    userId: string,
    patch: PreferencesPatch | ((now: PersonPreferences) => PreferencesPatch),
  ): Promise<PersonPreferences>;
};

/** As JSON keeps it. */
type Stored = Omit<PersonPreferences, 'snoozedUntil'> & { readonly snoozedUntil?: string };

export function createPreferences(store: Pick<Store, 'records' | 'read' | 'replaceIf'>): Preferences {
  // Where languages were kept before there was anything else to choose.
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
