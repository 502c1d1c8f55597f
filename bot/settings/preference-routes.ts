import { createHash } from 'node:crypto';
import { z } from 'zod';
import { wishesForm } from '../../cards/settings/wishes-form.ts';
import { LANGUAGES } from '../../domain/language.ts';
import type { Preferences } from '../../tab/api-types/settings.ts';
import type { Deps } from '../deps.ts';
import { RequestError } from '../errors.ts';
import { type ApiAnswer, type ApiRequest, route } from '../http/route.ts';
import type { PersonPreferences } from '../store/preferences.ts';
import { createWishesPatch, quietHoursIn, readWishes } from './wishes.ts';

const MOST_KINDS = 50;
const time = z.string().max(5);

/** The caller's preferences, saved here or in the chat. */
export const getPreferences = route({
  method: 'get',
  path: '/api/preferences',
  access: 'everyone',
  fields: {},
  answer: async (_input, request, deps) =>
    show(await deps.preferences.get(request.tenantId, request.userId), request, deps),
});

/** Saves the caller's preferences, unless they have changed since the caller read them, perhaps in the chat. */
export const putPreferences = route({
  method: 'put',
  path: '/api/preferences',
  access: 'everyone',
  fields: {
    language: z.enum(LANGUAGES).optional(),
    muted: z.array(z.string().max(100)).max(MOST_KINDS),
    snooze: z.string().max(20),
    quietFrom: time,
    quietUntil: time,
  },
  answer: async ({ language, muted, snooze, quietFrom, quietUntil }, request, deps) => {
    const { ifMatch, tenantId, userId } = request;
    if (!ifMatch) throw new RequestError(428, 'Say which version you change, as If-Match.');
    const quiet = quietHoursIn({ quietFrom, quietUntil });
    if (quiet === 'unclear') throw new RequestError(400, 'Quiet hours need two different times, or none at all.');
    const wishesPatch = await createWishesPatch({ muted, quiet, snooze }, request, deps);
    const preferences = await deps.preferences.change(tenantId, userId, (saved) => {
      if (versionOf(saved) !== ifMatch) throw new RequestError(412, 'This was changed since you read it.');
      return { ...wishesPatch(saved), language };
    });
    return show(preferences, request, deps);
  },
});

async function show(preferences: PersonPreferences, request: ApiRequest, deps: Deps): Promise<ApiAnswer> {
  const { kinds, muted, snoozes, snooze, from, until, quietNote } = wishesForm(
    await readWishes(preferences, request, deps),
    request.language,
  );
  const toChoice = ({ title, value }: { readonly title: string; readonly value: string }) => ({ name: title, value });
  const body: Preferences = {
    ...(preferences.language && { language: preferences.language }),
    kinds: kinds.map(toChoice),
    muted: muted.split(',').filter(Boolean),
    snoozes: snoozes.map(toChoice),
    snooze,
    quietFrom: from,
    quietUntil: until,
    quietNote,
  };
  return { body, version: versionOf(preferences) };
}

function versionOf(preferences: PersonPreferences): string {
  const sorted = Object.entries(preferences).sort(([one], [other]) => (one < other ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(sorted)).digest('base64url');
}
