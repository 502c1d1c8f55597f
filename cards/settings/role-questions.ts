import type { Language } from '../../domain/language.ts';
import type { BotRole } from '../../domain/settings/role-change.ts';
import { adminLinks, type ShownAdmin } from '../parts/admin-links.ts';
import { replyCard } from '../parts/reply.ts';
import { showPayload } from '../parts/show-payload.ts';
import { listAll } from '../text/list-text.ts';
import { plainText } from '../text/plain-text.ts';
import { words } from '../words.ts';
import { ROLE_NAMES, type RoleHolder } from './roles.ts';

/** A change of roles to ask about. */
export type RoleQuestion = {
  readonly kind: 'grant' | 'revoke';
  readonly userId: string;
  readonly name: string;
  readonly role: BotRole;
};

/** Asks before a role is given or taken, with a button for each change that the sentence may mean. */
export function askRoleCard([first, ...others]: readonly [RoleQuestion, ...RoleQuestion[]], language: Language) {
  const t = words(language);
  const isOne = others.length === 0;
  const name = `**${plainText(first.name)}**`;
  const isOnePerson = others.every(({ userId }) => userId === first.userId);
  const grant = isOne ? 'roles.ask.grantRole' : 'roles.ask.grant';
  const said =
    isOnePerson && (first.kind === 'grant' || isOne)
      ? t(first.kind === 'grant' ? grant : 'roles.ask.revoke', { name, role: `**${ROLE_NAMES[first.role]}**` })
      : t('roles.ask.which');
  return replyCard({
    said,
    does: [first, ...others].map(({ kind, userId, name: of, role }) => ({
      title: kind === 'grant' ? t('roles.ask.as', { name: of, role: ROLE_NAMES[role] }) : `${of}: ${ROLE_NAMES[role]}`,
      data:
        kind === 'grant'
          ? { verb: 'roles.grant', person: userId, role, language }
          : { verb: 'roles.revoke', held: `${role} ${userId}`, language },
    })),
    shows: [{ title: t('roles.title'), data: showPayload('roles', language) }],
  });
}

/** Says that there is nothing to change: the person has the role already, or has none. */
export function noRoleChangeCard(kind: 'has' | 'revokeNone', of: { name: string; role: BotRole }, language: Language) {
  const t = words(language);
  return replyCard({
    said: t(`roles.ask.${kind}`, { name: plainText(of.name), role: ROLE_NAMES[of.role] }),
    shows: [{ title: t('roles.title'), data: showPayload('roles', language) }],
  });
}

/** Tells the reader which roles they have and, without one, who can give them one. */
export function ownRolesCard(roles: readonly BotRole[], admins: readonly ShownAdmin[], language: Language) {
  const t = words(language);
  const [first] = roles;
  if (first) {
    const held = listAll(
      roles.map((role) => `**${ROLE_NAMES[role]}**`),
      language,
    );
    const shows = roles.includes('globalAdmin')
      ? [{ title: t('roles.title'), data: showPayload('roles', language) }]
      : [];
    return replyCard({ said: t('roles.mine.held', { roles: held, allows: t(`roles.allows.${first}`) }), shows });
  }
  const names = adminLinks(admins, language);
  return replyCard({ said: `${t('roles.mine.none')} ${names ? t('roles.mine.ask', { names }) : ''}`.trim() });
}

/** Names those who have each role, to a reader who may not change it. */
export function holdersCard(holders: readonly RoleHolder[], language: Language) {
  const t = words(language);
  const lines = (Object.keys(ROLE_NAMES) as BotRole[]).flatMap((role) => {
    const names = holders
      .filter(({ roles, name }) => roles.includes(role) && name)
      .map(({ name = '', isYou }) => (isYou ? `${plainText(name)} (${t('roles.list.you')})` : plainText(name)));
    return names.length > 0 ? [`**${ROLE_NAMES[role]}**: ${listAll(names, language)}`] : [];
  });
  if (lines.length === 0) return replyCard({ said: t('roles.list.nobody') });
  return replyCard({ title: t('roles.title'), said: [t('roles.list.said'), ...lines].join('\n\n') });
}
