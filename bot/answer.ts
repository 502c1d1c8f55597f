import type { Card } from '../cards/card.ts';
import { noAnswerCard } from '../cards/faq/no-answer.ts';
import { messageCard } from '../cards/parts/message.ts';
import { words } from '../cards/words.ts';
import type { Language } from '../domain/language.ts';
import { dayIn } from '../domain/time/calendar-day.ts';
import type { CompanyAbility } from './abilities.ts';
import { acknowledgeAlert, muteAlerts, noteActed, snoozeAlerts } from './alerts/answer-alert.ts';
import { showAlertReport } from './alerts/show-alert-report.ts';
import { sendAlertsNow, sendShownAlerts, showAlerts } from './alerts/show-alerts.ts';
import { showOwnAlerts } from './alerts/show-own-alerts.ts';
import { cancelRun, pauseRun, scheduleRun, sendRun, showRun, showRunTimes } from './alerts/steer-batch.ts';
import { editFacts, removeMembership, saveFacts, saveMembership, showCompanyFacts } from './company/company-facts.ts';
import { showPlan } from './company/show-plan.ts';
import { showRenewals } from './company/show-renewals.ts';
import { showRisk } from './company/show-risk.ts';
import { showStatus } from './company/show-status.ts';
import { showWhatIf } from './company/show-what-if.ts';
import type { Deps } from './deps.ts';
import { acceptFile, declineFile, offerFile } from './exports/offer-file.ts';
import { answerQuestion, answerSurely, showEntry } from './faq/answer-question.ts';
import { importFile } from './imports/import-file.ts';
import { cancelImport, confirmImport, restoreImport, showImports } from './imports/show-imports.ts';
import { remindLater, saveStatement, showPrompt } from './people/answer-prompt.ts';
import { schedulePrompts, sendPrompts, showAskToLink } from './people/ask-to-link.ts';
import { removeMatch, saveMatches, showMatches } from './people/match-people.ts';
import { saveLinkedClaim, showLinkMcid } from './people/show-link-mcid.ts';
import { showLinking } from './people/show-linking.ts';
import { showMySkills } from './people/show-my-skills.ts';
import { savePreferences, setLanguage, showPreferences } from './settings/preferences.ts';
import { grantRole, revokeRole, showRoles } from './settings/roles.ts';
import { showHelp } from './settings/show-help.ts';
import { cancelReport, scheduleReport } from './skills-report/schedule-report.ts';
import { sendNames, tellAdmins } from './skills-report/send-names.ts';
import { showSkillsReport } from './skills-report/show-skills-report.ts';
import type { ActionHandler, Asked, CompanyHandler, Handled } from './turn/handler.ts';
import type { Incoming } from './turn/incoming.ts';
import type { Person } from './turn/person.ts';
import { preferredLanguage } from './turn/preferred-language.ts';
import type { Reply } from './turn/reply.ts';
import { type CompanyVerb, type Intent, route } from './turn/router.ts';

/**
 * What came of a turn. An action that no card of today offers is `unknown`, and one that the person's roles do not allow
 * `forbidden`, so that their invokes can be refused.
 */
export type Answer = { readonly kind: 'reply' | 'unknownAction' | 'forbidden' | 'trouble'; readonly reply: Reply };

/**
 * The bot as one function: something said in, one reply out.
 *
 * Never throws: what fails is logged, and the person gets a sentence.
 */
export async function answer(incoming: Incoming, person: Person, deps: Deps): Promise<Answer> {
  const today = () => dayIn(deps.now(), person.timeZone);
  const { intent, language: spoken } = route(incoming, today);
  try {
    if (intent.kind === 'ask') return { kind: 'reply', reply: await answerQuestion(intent.question, person, deps) };
    const language = spoken ?? (await preferredLanguage(person, deps));
    if (isOfCompany(intent)) {
      const handled = await handle(intent, { today: today(), language }, person, deps);
      return noted(await settle(handled, intent, person, language, deps), intent, deps);
    }
    const kind = intent.kind === 'unknownAction' ? 'unknownAction' : 'reply';
    return noted({ kind, reply: await carryOut(intent, person, language, deps) }, intent, deps);
  } catch (error) {
    deps.log.error({ err: error, intent: intent.kind }, 'A turn failed');
    return { kind: 'trouble', reply: say('message.trouble', spoken ?? person.clientLanguage ?? 'en') };
  }
}

/** An old or forged card is for operators to know of; what it held is not for the log. */
function noted(answered: Answer, intent: Intent, { log }: Pick<Deps, 'log'>): Answer {
  const { kind } = answered;
  const verb = 'verb' in intent ? intent.verb : undefined;
  if (kind === 'unknownAction' || kind === 'forbidden') log.warn({ kind, verb }, 'A button was refused');
  return answered;
}

/** What each ability answers. */
const ABILITIES: Readonly<Record<CompanyAbility, CompanyHandler>> = {
  status: showStatus,
  skillsReport: showSkillsReport,
  renewals: showRenewals,
  risk: showRisk,
  whatIf: showWhatIf,
  plan: showPlan,
  mySkills: showMySkills,
  linkMcid: showLinkMcid,
  ownAlerts: showOwnAlerts,
  linking: showLinking,
  imports: showImports,
  companyFacts: showCompanyFacts,
  alerts: showAlerts,
  sendAlerts: sendAlertsNow,
  alertReport: showAlertReport,
  roles: showRoles,
};

/** What each button does. */
const ACTIONS: Readonly<Record<CompanyVerb, ActionHandler>> = {
  'report.names': sendNames,
  'report.admins': tellAdmins,
  'report.schedule': scheduleReport,
  'report.cancel': cancelReport,
  'mcid.linked': saveLinkedClaim,
  'mcid.prompt': showPrompt,
  'mcid.remind': remindLater,
  'mcid.say': saveStatement,
  'prompts.show': showAskToLink,
  'prompts.send': sendPrompts,
  'prompts.schedule': schedulePrompts,
  'matches.show': showMatches,
  'matches.save': saveMatches,
  'matches.remove': removeMatch,
  'preferences.save': savePreferences,
  'alert.acknowledge': acknowledgeAlert,
  'alert.snooze': snoozeAlerts,
  'alert.mute': muteAlerts,
  'alerts.send': sendShownAlerts,
  'run.show': showRun,
  'run.times': showRunTimes,
  'run.send': sendRun,
  'run.schedule': scheduleRun,
  'run.pause': pauseRun,
  'run.cancel': cancelRun,
  'file.offer': offerFile,
  'file.accept': acceptFile,
  'file.decline': declineFile,
  'import.confirm': confirmImport,
  'import.cancel': cancelImport,
  'import.restore': restoreImport,
  'facts.edit': editFacts,
  'facts.save': saveFacts,
  'membership.save': saveMembership,
  'membership.remove': removeMembership,
  'roles.grant': grantRole,
  'roles.revoke': revokeRole,
};

/** What somebody is told who may not do something. */
const REFUSALS = {
  refused: 'message.roleNeeded',
  needsGlobalAdmin: 'message.globalAdminNeeded',
  needsHost: 'message.hostNeeded',
} as const;

type CompanyIntent = Extract<Intent, { kind: 'company' | 'companyAction' | 'importFile' }>;

function isOfCompany(intent: Intent): intent is CompanyIntent {
  return intent.kind === 'company' || intent.kind === 'companyAction' || intent.kind === 'importFile';
}

async function handle(intent: CompanyIntent, asked: Asked, person: Person, deps: Deps): Promise<Handled> {
  switch (intent.kind) {
    case 'company':
      if (intent.notice) await noteActed(intent.notice, person, deps);
      return ABILITIES[intent.ability]({ ...asked, args: intent.args }, person, deps);
    case 'companyAction':
      return ACTIONS[intent.verb](intent.data, asked, person, deps);
    case 'importFile':
      return importFile(intent.file, asked, person, deps);
  }
}

/** A line that is no command after all is a question; a refusal never stands in for an answer. */
async function settle(
  handled: Handled,
  intent: CompanyIntent,
  person: Person,
  language: Language,
  deps: Deps,
): Promise<Answer> {
  const question = intent.kind === 'company' ? intent.question : undefined;
  if (handled === 'notUnderstood') {
    return question === undefined
      ? { kind: 'unknownAction', reply: say('message.outdatedButton', language) }
      : { kind: 'reply', reply: await answerQuestion(question, person, deps) };
  }
  if (typeof handled === 'object') return { kind: 'reply', reply: withSafeUpdates(handled, language, deps) };
  const refusal = say(REFUSALS[handled], language);
  if (intent.kind === 'importFile') return { kind: 'reply', reply: refusal };
  if (question === undefined) return { kind: 'forbidden', reply: refusal };
  return { kind: 'reply', reply: (await answerSurely(question, person, deps)) ?? refusal };
}

/** What fails in an update is logged, and the person gets a sentence, as in the turn itself. */
function withSafeUpdates(reply: Reply, language: Language, { log }: Deps): Reply {
  return reply.updates ? { ...reply, updates: safe(reply.updates) } : reply;

  async function* safe(updates: AsyncIterable<Card>): AsyncGenerator<Card> {
    try {
      yield* updates;
    } catch (error) {
      log.error({ err: error }, 'An update failed');
      yield say('message.trouble', language).card;
    }
  }
}

async function carryOut(
  intent: Exclude<Intent, { kind: 'ask' } | CompanyIntent>,
  person: Person,
  language: Language,
  deps: Deps,
): Promise<Reply> {
  switch (intent.kind) {
    case 'showEntry': {
      const entry = deps.catalogue.find(intent.entryId);
      return entry ? showEntry(entry, person, language, deps) : say('message.outdatedButton', language);
    }
    case 'noneOfThese':
      return { card: noAnswerCard(language) };
    case 'help':
      return showHelp(person, language, deps);
    case 'showPreferences':
      return showPreferences(person, language, deps);
    case 'setLanguage':
      return setLanguage(person, intent.language, deps);
    case 'askExpert': {
      const t = words(language);
      return { card: messageCard(t('expert.text'), t('expert.title')) };
    }
    case 'nothingSaid':
      return say('message.empty', language);
    case 'unknownAction':
      return say('message.outdatedButton', language);
  }
}

function say(
  key: `message.${'empty' | 'outdatedButton' | 'roleNeeded' | 'globalAdminNeeded' | 'hostNeeded' | 'trouble'}`,
  language: Language,
): Reply {
  return { card: messageCard(words(language)(key)) };
}
