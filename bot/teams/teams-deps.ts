import type { Deps } from '../deps.ts';
import type { MessageUpdates } from './message-updates.ts';
import type { TeamsAdapter } from './teams-adapter.ts';

/** The dependencies of every turn, with those of Teams' side of it. */
export type TeamsDeps = Deps & { readonly adapter: TeamsAdapter; readonly updates: MessageUpdates };
