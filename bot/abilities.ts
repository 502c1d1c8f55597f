import type { Language } from '../domain/language.ts';
import type { Task } from '../domain/settings/roles.ts';

/** What a command does; help describes each by its name. */
export type CompanyAbility =
  | 'status'
  | 'skillsReport'
  | 'renewals'
  | 'risk'
  | 'whatIf'
  | 'plan'
  | 'mySkills'
  | 'linkMcid'
  | 'ownAlerts'
  | 'linking'
  | 'imports'
  | 'companyFacts'
  | 'alerts'
  | 'sendAlerts'
  | 'alertReport'
  | 'roles';

/** An intent that needs nothing but the command itself. */
export type PlainIntent =
  | { readonly kind: 'help' }
  | { readonly kind: 'showPreferences' }
  | { readonly kind: 'setLanguage'; readonly language: Language }
  | { readonly kind: 'askExpert' };

type Words = Readonly<Record<Language, readonly string[]>>;

/**
 * What may follow a command in its line: a day, or also a competency and a level (`scope`); with `people`, words that
 * only the company's report can make sense of.
 */
export type Taken = 'nothing' | 'day' | 'scope' | 'people';

/** A command: the first of its words is the one that help shows. */
export type Command = { readonly words: Words } & (
  | { readonly intent: PlainIntent; readonly ability?: 'preferences' | 'expert' }
  | ({ readonly ability: CompanyAbility; readonly takes: Taken } & Audience)
);

/** Whom help offers a command to, and where; the handler decides for itself. */
type Audience = {
  /** What one must be allowed to do (R19); undefined: everyone is. */
  readonly task?: Task;
  /** For what holds no names where many read, so that nobody needs the task there. */
  readonly openTogether?: true;
  /** For what is about people, whom no group chat or channel should read of. */
  readonly personalOnly?: true;
};

/** Everything that can be typed, matched in any case, with or without diacritics and closing punctuation. */
export const COMMANDS: readonly Command[] = [
  {
    ability: 'status',
    takes: 'scope',
    words: {
      en: ['status', 'where do we stand', 'how do we stand', 'how are we doing', 'our status'],
      sv: ['status', 'läget', 'hur ligger vi till', 'var står vi', 'vår status'],
    },
  },
  {
    ability: 'skillsReport',
    takes: 'scope',
    task: 'seeSkillsReport',
    openTogether: true,
    words: {
      en: [
        'skills report',
        'our skills report',
        'show us the skills report',
        'show me the skills report',
        'show our skills report',
        'post the skills report',
        'post our skills report',
        'how does our skills report look',
        'what does our skills report look like',
      ],
      sv: [
        'kompetensrapport',
        'kompetensrapporten',
        'vår kompetensrapport',
        'visa oss kompetensrapporten',
        'visa mig kompetensrapporten',
        'skicka kompetensrapporten hit',
        'visa vår kompetensrapport',
        'lägg upp kompetensrapporten',
        'posta kompetensrapporten',
        'hur ser vår kompetensrapport ut',
        'hur ser kompetensrapporten ut',
      ],
    },
  },
  {
    ability: 'renewals',
    takes: 'scope',
    task: 'seeCompetencyStatus',
    words: {
      en: ['renewals', 'our renewals', 'renewal dates', 'upcoming renewals'],
      sv: ['förnyelser', 'våra förnyelser', 'kommande förnyelser'],
    },
  },
  {
    ability: 'risk',
    takes: 'scope',
    task: 'seeCompetencyStatus',
    words: {
      en: ['risk', 'risks', 'at risk', 'what is at risk', "what's at risk"],
      sv: ['risk', 'risker', 'i riskzonen', 'vad är i riskzonen', 'vad ligger i riskzonen'],
    },
  },
  {
    ability: 'whatIf',
    takes: 'people',
    task: 'seeCompetencyStatus',
    personalOnly: true,
    words: {
      en: ['what if', 'what happens if', 'what would happen if'],
      sv: ['vad händer om', 'vad skulle hända om', 'tänk om'],
    },
  },
  {
    ability: 'plan',
    takes: 'scope',
    task: 'seeCompetencyStatus',
    personalOnly: true,
    words: { en: ['plan', 'make a plan for'], sv: ['plan', 'planera'] },
  },
  {
    ability: 'mySkills',
    takes: 'day',
    personalOnly: true,
    words: {
      en: ['my skills', 'my certifications', 'my exams', 'show my skills'],
      sv: ['mina färdigheter', 'mina certifieringar', 'mina kompetenser', 'visa mina färdigheter'],
    },
  },
  {
    ability: 'linkMcid',
    takes: 'day',
    personalOnly: true,
    words: { en: ['link mcid', 'link my mcid', 'my mcid'], sv: ['länka mcid', 'koppla mcid', 'mitt mcid'] },
  },
  {
    ability: 'ownAlerts',
    takes: 'nothing',
    personalOnly: true,
    words: {
      en: ['my alerts', 'my notifications', 'show my alerts'],
      sv: ['mina aviseringar', 'mina notiser', 'visa mina aviseringar'],
    },
  },
  {
    ability: 'linking',
    takes: 'day',
    task: 'seeSkillsReport',
    personalOnly: true,
    words: {
      en: ['linking', 'who has not linked', "who hasn't linked", 'who has not linked their mcid'],
      sv: ['länkning', 'koppling', 'vem har inte länkat', 'vilka har inte länkat', 'vilka har inte kopplat sitt mcid'],
    },
  },
  {
    ability: 'imports',
    takes: 'nothing',
    task: 'importReport',
    personalOnly: true,
    words: { en: ['imports', 'import', 'import a report'], sv: ['importer', 'importera', 'importera en rapport'] },
  },
  {
    ability: 'companyFacts',
    takes: 'nothing',
    task: 'importReport',
    personalOnly: true,
    words: { en: ['company facts', 'our company facts'], sv: ['företagsfakta', 'fakta om företaget'] },
  },
  {
    ability: 'alerts',
    takes: 'nothing',
    task: 'seeSkillsReport',
    personalOnly: true,
    words: { en: ['alerts', 'our alerts', 'show alerts'], sv: ['aviseringar', 'våra aviseringar', 'visa aviseringar'] },
  },
  {
    ability: 'sendAlerts',
    takes: 'nothing',
    task: 'seeSkillsReport',
    personalOnly: true,
    words: { en: ['alerts send', 'send alerts'], sv: ['aviseringar skicka', 'skicka aviseringar'] },
  },
  {
    ability: 'alertReport',
    takes: 'nothing',
    task: 'seeSkillsReport',
    personalOnly: true,
    words: {
      en: ['alerts report', 'alert report', 'delivery report'],
      sv: ['aviseringar rapport', 'aviseringsrapport', 'leveransrapport'],
    },
  },
  {
    ability: 'roles',
    takes: 'nothing',
    task: 'manageRoles',
    personalOnly: true,
    words: { en: ['roles'], sv: ['roller'] },
  },
  {
    intent: { kind: 'help' },
    words: {
      en: ['help', 'hi', 'hello', 'hey', 'hi there', 'good morning', 'start', 'menu', 'what can you do'],
      sv: ['hjälp', 'hej', 'hejsan', 'tjena', 'god morgon', 'meny', 'vad kan du', 'vad kan du göra'],
    },
  },
  {
    intent: { kind: 'showPreferences' },
    ability: 'preferences',
    words: {
      en: ['preferences', 'settings', 'language', 'change language', 'switch language'],
      sv: ['inställningar', 'språk', 'byt språk', 'ändra språk'],
    },
  },
  {
    intent: { kind: 'setLanguage', language: 'en' },
    words: {
      en: ['english', 'in english', 'english please', 'switch to english'],
      sv: ['engelska', 'på engelska', 'engelska tack', 'byt till engelska'],
    },
  },
  {
    intent: { kind: 'setLanguage', language: 'sv' },
    words: {
      en: ['swedish', 'in swedish', 'swedish please', 'switch to swedish'],
      sv: ['svenska', 'på svenska', 'svenska tack', 'byt till svenska'],
    },
  },
  {
    intent: { kind: 'askExpert' },
    ability: 'expert',
    words: { en: ['ask an expert', 'expert'], sv: ['fråga en expert', 'expert'] },
  },
];
