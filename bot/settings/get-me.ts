import type { Me } from '../../tab/api-types/settings.ts';
import { route } from '../http/route.ts';
import { may } from '../turn/permissions.ts';

export const getMe = route('get', '/api/me', undefined, {}, async (_input, asked, deps) => {
  const [isAdmin, mayImport, { language }] = await Promise.all([
    may(asked, 'seeSkillsReport', deps),
    may(asked, 'importReport', deps),
    deps.preferences.get(asked.tenantId, asked.userId),
  ]);
  return { body: { isAdmin, mayImport, ...(language && { language }) } satisfies Me };
});
