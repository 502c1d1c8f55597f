import { createContext, useContext } from 'react';
import type { Api } from '../api/create-api.ts';
import type { Me } from '../api-types/settings.ts';
import type { TabHost } from '../host/tab-host.ts';
import type { Language, Words } from '../words.ts';

/** The signed-in person, and the services that every view needs. */
export type Session = {
  readonly tabHost: TabHost;
  readonly api: Api;
  readonly me: Me;
  readonly language: Language;
  readonly t: Words;
  /** Loads `me` again. */
  readonly reloadMe: () => void;
};

export const SessionContext = createContext<Session | undefined>(undefined);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('Nobody is signed in here.');
  return session;
}
