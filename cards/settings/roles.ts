import type { Language } from '../../domain/language.ts';
import { BOT_ROLES, type BotRole } from '../../domain/settings/role-change.ts';
import { compileCard } from '../card.ts';
import { type Words, words } from '../words.ts';
import template from './roles.json' with { type: 'json' };

/** Partner Center does not translate them. */
export const ROLE_NAMES: Readonly<Record<BotRole, string>> = {
  globalAdmin: 'Global admin',
  mpnPartnerAdmin: 'MPN partner admin',
};

/** More would not fit; the people picker of Teams finds everyone. */
const MOST_PEOPLE = 50;
const MOST_HOLDERS = 20;

/** A person who may have roles; the name is undefined for people who have not written to the bot. */
export type RoleHolder = {
  readonly userId: string;
  readonly name: string | undefined;
  readonly roles: readonly BotRole[];
  /** True for a Global admin by the settings, which cannot be changed here. */
  readonly isFixed: boolean;
  readonly isYou: boolean;
};

/** The outcome of a click; `name` is the name of the person whose role it concerned. */
export type RoleNote =
  | { readonly kind: 'granted' | 'revoked'; readonly role: BotRole; readonly name: string | undefined }
  | { readonly kind: 'unchanged' | 'fixed' | 'lastGlobalAdmin' | 'choosePerson' | 'unknownPerson' | 'chooseHeld' }
  /** A sentence asked for a change, but names nobody that the bot knows. */
  | { readonly kind: 'namePerson' | 'nameHolder' };

type Choice = { readonly title: string; readonly value: string };

const render = compileCard<{
  language: Language;
  title: string;
  note: string;
  text: string;
  roles: { name: string; allows: string; holders: { holder: string }[] }[];
  give: Record<'personLabel' | 'placeholder' | 'roleLabel' | 'button', string> & { people: Choice[]; roles: Choice[] };
  take: Record<'label' | 'placeholder' | 'button', string> & { held: Choice[] };
}>(template);

/**
 * Shows who has which role, with controls to grant and revoke roles. The value of a choice in `held` is the role and the
 * person's id, separated by a space.
 *
 * @param everyone the people to choose from, including everyone who has a role
 */
export function rolesCard(everyone: readonly RoleHolder[], language: Language, note?: RoleNote) {
  const t = words(language);
  const sorted = [...everyone].sort((a, b) => nameOf(a, t).localeCompare(nameOf(b, t), language));
  const withRole = (role: BotRole) => sorted.filter(({ roles }) => roles.includes(role));
  return render({
    language,
    title: t('roles.title'),
    note: note ? noteText(note, t) : '',
    text: t('roles.text'),
    roles: BOT_ROLES.map((role) => ({
      name: ROLE_NAMES[role],
      allows: t(`roles.allows.${role}`),
      holders: holderLines(withRole(role), role, t),
    })),
    give: {
      personLabel: t('roles.give.person'),
      placeholder: t('roles.give.placeholder'),
      roleLabel: t('roles.give.role'),
      button: t('roles.give.button'),
      people: sorted.slice(0, MOST_PEOPLE).map((each) => ({ title: nameOf(each, t), value: each.userId })),
      roles: [...BOT_ROLES].reverse().map((role) => ({ title: ROLE_NAMES[role], value: role })),
    },
    take: {
      label: t('roles.take.label'),
      placeholder: t('roles.take.placeholder'),
      button: t('roles.take.button'),
      held: BOT_ROLES.flatMap((role) =>
        withRole(role)
          .filter((each) => !isFixedIn(each, role))
          .map((each) => ({ title: `${nameOf(each, t)}: ${ROLE_NAMES[role]}`, value: `${role} ${each.userId}` })),
      ).slice(0, MOST_PEOPLE),
    },
  });
}

function holderLines(holders: readonly RoleHolder[], role: BotRole, t: Words): { holder: string }[] {
  if (holders.length === 0) return [{ holder: t('roles.nobody') }];
  const lines = holders.slice(0, MOST_HOLDERS).map((each) => {
    const name = nameOf(each, t);
    return isFixedIn(each, role) ? t('roles.fixed', { name }) : name;
  });
  const left = holders.length - lines.length;
  return [...lines, ...(left > 0 ? [t('roles.more', { count: left })] : [])].map((holder) => ({ holder }));
}

function isFixedIn({ isFixed }: RoleHolder, role: BotRole): boolean {
  return isFixed && role === 'globalAdmin';
}

function nameOf({ name, userId, isYou }: Pick<RoleHolder, 'name' | 'userId' | 'isYou'>, t: Words): string {
  const shown = name ?? t('roles.unknown', { end: userId.slice(-6) });
  return isYou ? t('roles.you', { name: shown }) : shown;
}

function noteText(note: RoleNote, t: Words): string {
  if (note.kind !== 'granted' && note.kind !== 'revoked') return t(`roles.note.${note.kind}`);
  return t(`roles.note.${note.kind}`, { role: ROLE_NAMES[note.role], name: note.name ?? t('roles.theChosen') });
}
