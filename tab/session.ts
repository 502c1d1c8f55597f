import { createContext, useContext } from 'react';
import type { Api } from './api.ts';
import type { Me } from './api-types/settings.ts';
import type { Host } from './host/host.ts';
import type { Language, Words } from './words.ts';

/** Who uses the tab, and what every view needs. */
export type Session = {
  readonly host: Host;
  readonly api: Api;
  readonly me: Me;
  readonly language: Language;
  readonly t: Words;
  /** Finds out anew who uses the tab. */
  readonly renew: () => void;
};

export const SessionContext = createContext<Session | undefined>(undefined);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('Nobody is signed in here.');
  return session;
}
