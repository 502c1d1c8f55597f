import type { Language } from '../../domain/language.ts';
import { words } from '../words.ts';
import { messageCard } from './message.ts';

/** The texts that refer a person to their own chat, some of them with a title. */
const TEXTS = {
  whatIf: ['whatIf.personalOnly', undefined],
  plan: ['plan.personalOnly', 'plan.title'],
  people: ['peopleAnswers.personalOnly', undefined],
  mySkills: ['mySkills.personalOnly', 'mySkills.title'],
  ownAlerts: ['alerts.own.personalOnly', 'alerts.own.title'],
  roles: ['roles.personalOnly', undefined],
  preferences: ['preferences.personalOnly', undefined],
  files: ['files.personalOnly', undefined],
  importFile: ['imports.personalOnly', undefined],
} as const;

/** The abilities that work in the personal chat only. */
export type PersonalAbility = keyof typeof TEXTS;

/** Refers a person to their own chat, since the answer is about people. */
export function personalOnlyCard(ability: PersonalAbility, language: Language) {
  const [text, title] = TEXTS[ability];
  const t = words(language);
  return messageCard(t(text), title && t(title));
}
