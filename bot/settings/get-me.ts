import type { Me } from '../../tab/api-types/settings.ts';
import { route } from '../http/route.ts';
import { may } from '../turn/permissions.ts';

export const getMe = route({
  method: 'get',
  path: '/api/me',
  access: 'everyone',
  fields: {},
  answer: async (_input, request, deps) => {
    const [isAdmin, mayImport, { language }] = await Promise.all([
      may(request, 'seeSkillsReport', deps),
      may(request, 'importReport', deps),
      deps.preferences.get(request.tenantId, request.userId),
    ]);
    return { body: { isAdmin, mayImport, ...(language && { language }) } satisfies Me };
  },
});
