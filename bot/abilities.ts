import type { CommandArguments } from '../domain/company/read-arguments.ts';
import { speaksOfPeople } from '../domain/people/read-people.ts';
import { acknowledgeAlert, alsoInNotices, muteAlerts, snoozeAlerts } from './alerts/answer-alert.ts';
import { showAlertReport } from './alerts/show-alert-report.ts';
import { sendAlertsNow, sendShownAlerts, showAlerts } from './alerts/show-alerts.ts';
import { showOwnAlerts } from './alerts/show-own-alerts.ts';
import { cancelBatch, pauseBatch, scheduleBatch, sendBatch, showBatch, showBatchTimes } from './alerts/steer-batch.ts';
import { answerAdd, answerBought, answerMarket, answerMoved, answerRemove } from './company/asks/answer-facts.ts';
import { answerNearest, answerPlan, answerSafe } from './company/asks/answer-plan.ts';
import {
  answerDone,
  answerLate,
  answerList,
  answerNext,
  answerWhen,
  answerWithin,
} from './company/asks/answer-renewals.ts';
import { answerDependsOn, answerRisk, answerUrgent, answerWhy } from './company/asks/answer-risk.ts';
import {
  answerAllHeld,
  answerFuture,
  answerHeld,
  answerLacking,
  answerOne,
  answerPeople,
} from './company/asks/answer-status.ts';
import { answerGets, answerLeaves, answerLinks, answerWorst } from './company/asks/answer-what-if.ts';
import { editFacts } from './company/edit-facts.ts';
import { removeDesignation, saveDesignation } from './company/save-designation.ts';
import { saveFacts } from './company/save-facts.ts';
import { removeMembership, saveMembership } from './company/save-membership.ts';
import { showCompanyFacts } from './company/show-company-facts.ts';
import { showPlan } from './company/show-plan.ts';
import { showRenewals } from './company/show-renewals.ts';
import { showRisk } from './company/show-risk.ts';
import { showStatus } from './company/show-status.ts';
import { showWhatIf } from './company/show-what-if.ts';
import { stateNotRenewed, stateRenewed } from './company/state-renewal.ts';
import { askFile, sayNoCalendar } from './exports/ask-file.ts';
import { acceptFile, declineFile, offerFile } from './exports/offer-file.ts';
import { explainTerm } from './faq/explain-term.ts';
import { showChosenEntry } from './faq/show-entry.ts';
import { sendExperts, showExpert } from './faq/show-expert.ts';
import { showNoAnswer } from './faq/show-no-answer.ts';
import { answerJoined } from './imports/answer-joined.ts';
import { askRestore, showReportAge } from './imports/ask-imports.ts';
import { importFile, readInOrder } from './imports/import-file.ts';
import { showHowToBring } from './imports/show-how-to-bring.ts';
import { cancelImport, confirmImport, restoreImport, showImports } from './imports/show-imports.ts';
import { remindLater, saveStatement, showPrompt } from './people/answer-prompt.ts';
import { schedulePrompts, sendPrompts, showAskToLink } from './people/ask-to-link.ts';
import { answerEnding, answerRenew } from './people/asks/answer-endings.ts';
import { answerHasSkill } from './people/asks/answer-has-skill.ts';
import { answerLinkedCount, answerNotLinked, answerPmc, answerWaiting } from './people/asks/answer-linking.ts';
import { answerMissing } from './people/asks/answer-missing.ts';
import { answerOwnCounts, answerOwnEnds, answerOwnState, answerWhich } from './people/asks/answer-own.ts';
import {
  answerCounted,
  answerLinked,
  answerPerson,
  answerPersonEnds,
  answerReplace,
} from './people/asks/answer-person.ts';
import { answerReportSize } from './people/asks/answer-report-size.ts';
import { answerRequired, answerUse } from './people/asks/answer-required.ts';
import { answerWhoCounts } from './people/asks/answer-who-counts.ts';
import { orOfPerson } from './people/asks/or-of-person.ts';
import { removeMatch, saveMatches, showMatches } from './people/match-people.ts';
import { saveLinkedClaim, showLinkMcid } from './people/show-link-mcid.ts';
import { showLinking } from './people/show-linking.ts';
import { showMySkills } from './people/show-my-skills.ts';
import { askMute, askQuiet, askSnooze, askUnmute } from './settings/ask-notices.ts';
import { askGrant, askRevoke, showOwnRoles, showRoleHolders } from './settings/ask-roles.ts';
import { changeNotices } from './settings/change-notices.ts';
import { showHelp } from './settings/show-help.ts';
import {
  chooseLanguage,
  savePreferences,
  setLanguage,
  setNamedLanguage,
  showPreferences,
} from './settings/show-preferences.ts';
import { showPrivacy } from './settings/show-privacy.ts';
import { grantRole, revokeRole, showRoles } from './settings/show-roles.ts';
import { answerChange } from './skills-report/answer-change.ts';
import { askSchedule } from './skills-report/ask-schedule.ts';
import { cancelReport, scheduleReport } from './skills-report/schedule-report.ts';
import { sendAdminNames, sendNames } from './skills-report/send-names.ts';
import { showSkillsReport } from './skills-report/show-skills-report.ts';
import type { Abilities } from './turn/ability.ts';

/** Names of people, for those entitled to the skills report, in their own chat. */
const NAMES = { task: 'seeSkillsReport', privately: true } as const;

/** Admins, and whoever has added the bot to a team or chat, decide about posts there. */
const POSTS = {
  access: { task: 'seeSkillsReport', orInstaller: true },
  refusal: { subject: 'schedule', text: 'message.hostNeeded' },
} as const;

/** What a person wants to be told is nobody else's matter. */
const BETWEEN_US = { where: { personalOnly: 'preferences' }, takesAnyone: true } as const;

/** Tells whether a message names a competency or an area, known or not. */
const namesScope = ({ competency, area, unknown }: CommandArguments) => Boolean(competency || area || unknown);

/** Tells whether a message names somebody, in the report or not: without a name it is about the rules. */
const namesPeople = ({ people, unknown }: CommandArguments) => Boolean(people?.length || unknown);

/**
 * Everything that the bot can do: one row for each ability. What can be typed, routed, clicked and refused, and the help
 * card, are read from this table; help lists the rows in this order.
 */
export const ABILITIES = {
  faq: {
    access: 'everyone',
    actions: {
      'faq.show': { access: 'everyone', handle: showChosenEntry },
      'faq.none': { access: 'everyone', handle: showNoAnswer },
    },
  },
  status: {
    access: 'everyone',
    help: 'company',
    takes: 'scope',
    words: {
      en: ['status', 'where do we stand', 'how do we stand', 'how are we doing', 'our status'],
      sv: ['status', 'läget', 'hur ligger vi till', 'var står vi', 'vår status'],
    },
    handle: showStatus,
    asks: {
      held: answerHeld,
      which: answerAllHeld,
      one: { handle: answerOne, seemsMeant: namesScope },
      future: answerFuture,
      people: answerPeople,
      missing: answerLacking,
    },
    followUps: {
      why: 'risk.why',
      who: 'people.counts',
      when: 'renewals.when',
      howMany: 'status.people',
      person: 'people.counted',
      skill: 'people.hasSkill',
    },
  },
  skillsReport: {
    access: 'seeSkillsReport',
    where: 'shared',
    help: 'company',
    takes: 'scope',
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
    handle: showSkillsReport,
    asks: {
      schedule: { access: POSTS.access, where: 'personalFirst', handle: askSchedule },
      show: showSkillsReport,
    },
    actions: {
      'report.names': {
        access: 'seeSkillsReport',
        refusal: { subject: 'names', text: 'skillsReport.mayNotSee' },
        handle: sendNames,
      },
      'report.admins': { access: 'everyone', handle: sendAdminNames },
      'report.schedule': { ...POSTS, handle: scheduleReport },
      'report.cancel': { ...POSTS, handle: cancelReport },
    },
  },
  renewals: {
    access: 'seeCompetencyStatus',
    help: 'company',
    followUps: { why: 'risk.why', who: 'people.counts', when: 'renewals.when', person: 'people.counted' },
    takes: 'scope',
    words: {
      en: ['renewals', 'our renewals', 'renewal dates', 'upcoming renewals'],
      sv: ['förnyelser', 'våra förnyelser', 'kommande förnyelser'],
    },
    handle: showRenewals,
    asks: {
      when: { access: 'everyone', handle: answerWhen },
      next: { access: 'everyone', handle: answerNext },
      list: { access: 'everyone', handle: answerList },
      on: { access: 'everyone', handle: answerWithin },
      done: { access: 'everyone', handle: answerDone },
      late: { access: 'everyone', handle: answerLate },
    },
    actions: {
      'renewal.done': { access: 'importReport', handle: alsoInNotices(stateRenewed) },
      'renewal.missed': { access: 'importReport', handle: alsoInNotices(stateNotRenewed) },
    },
  },
  risk: {
    access: 'seeCompetencyStatus',
    help: 'company',
    followUps: { why: 'risk.why', who: 'risk.dependsOn', when: 'renewals.when', person: 'people.counted' },
    takes: 'scope',
    words: {
      en: ['risk', 'risks', 'at risk', 'what is at risk', "what's at risk"],
      sv: ['risk', 'risker', 'i riskzonen', 'vad är i riskzonen', 'vad ligger i riskzonen'],
    },
    handle: showRisk,
    asks: {
      any: { access: 'everyone', handle: answerRisk },
      urgent: { access: 'everyone', handle: answerUrgent },
      why: { access: 'everyone', handle: answerWhy },
      dependsOn: { access: 'everyone', handle: answerDependsOn },
    },
  },
  whatIf: {
    access: 'seeSkillsReport',
    where: { personalOnly: 'whatIf' },
    help: 'company',
    followUps: { why: 'whatIf.leaves', who: 'people.replace', person: 'whatIf.leaves', competency: 'status' },
    takes: 'people',
    seemsMeant: ({ rest }) => speaksOfPeople(rest),
    words: {
      en: ['what if', 'what happens if', 'what would happen if'],
      sv: ['vad händer om', 'vad skulle hända om', 'tänk om'],
    },
    handle: showWhatIf,
    asks: {
      leaves: { handle: answerLeaves, seemsMeant: namesPeople },
      worst: answerWorst,
      gets: answerGets,
      links: answerLinks,
    },
  },
  plan: {
    access: 'seeSkillsReport',
    where: { personalOnly: 'plan' },
    help: 'company',
    followUps: { why: 'status.missing', who: 'people.missing', when: 'renewals.when', person: 'people.show' },
    takes: 'scope',
    words: { en: ['plan', 'make a plan for'], sv: ['plan', 'planera'] },
    handle: showPlan,
    asks: {
      show: { access: 'everyone', handle: answerPlan },
      nearest: { access: 'everyone', handle: answerNearest },
      safe: { access: 'everyone', handle: answerSafe },
    },
  },
  mySkills: {
    access: 'everyone',
    where: { personalOnly: 'mySkills' },
    help: 'you',
    followUps: {
      why: 'mySkills.counts',
      when: 'mySkills.expires',
      skill: 'people.hasSkill',
      person: 'people.show',
    },
    takes: 'day',
    words: {
      en: ['my skills', 'my certifications', 'my exams', 'show my skills'],
      sv: ['mina färdigheter', 'mina certifieringar', 'mina kompetenser', 'visa mina färdigheter'],
    },
    handle: showMySkills,
    asks: {
      which: orOfPerson(answerWhich, answerPerson),
      expires: orOfPerson(answerOwnEnds, answerPersonEnds),
      counts: orOfPerson(answerOwnCounts, answerCounted),
    },
  },
  linkMcid: {
    access: 'everyone',
    where: 'personalFirst',
    help: 'you',
    takes: 'day',
    words: { en: ['link mcid', 'link my mcid', 'my mcid'], sv: ['länka mcid', 'koppla mcid', 'mitt mcid'] },
    handle: showLinkMcid,
    asks: { state: orOfPerson(answerOwnState, answerLinked) },
    actions: {
      'mcid.linked': { access: 'everyone', where: 'personal', handle: saveLinkedClaim },
      'mcid.prompt': { access: 'everyone', where: 'personal', handle: showPrompt },
      'mcid.remind': { access: 'everyone', where: 'personal', handle: remindLater },
      'mcid.say': { access: 'everyone', where: 'personal', handle: saveStatement },
    },
  },
  ownAlerts: {
    access: 'everyone',
    where: { personalOnly: 'ownAlerts' },
    help: 'you',
    words: {
      en: ['my alerts', 'my notifications', 'show my alerts'],
      sv: ['mina aviseringar', 'mina notiser', 'visa mina aviseringar'],
    },
    handle: showOwnAlerts,
    asks: { mine: { takesAnyone: true, handle: showOwnAlerts } },
  },
  notice: {
    access: 'everyone',
    actions: {
      'alert.acknowledge': { access: 'everyone', handle: acknowledgeAlert },
      'alert.snooze': { access: 'everyone', handle: snoozeAlerts },
      'alert.mute': { access: 'everyone', handle: muteAlerts },
    },
  },
  preferences: {
    access: 'everyone',
    help: 'you',
    words: {
      en: ['preferences', 'settings', 'language', 'change language', 'switch language'],
      sv: ['inställningar', 'språk', 'byt språk', 'ändra språk'],
    },
    handle: showPreferences,
    asks: {
      language: setNamedLanguage,
      mute: { ...BETWEEN_US, handle: askMute },
      quiet: { ...BETWEEN_US, handle: askQuiet },
      show: showPreferences,
      snooze: { ...BETWEEN_US, handle: askSnooze },
      unmute: { ...BETWEEN_US, handle: askUnmute },
    },
    actions: {
      'preferences.change': { access: 'everyone', where: 'personal', handle: changeNotices },
      'language.set': { access: 'everyone', handle: chooseLanguage },
      'preferences.save': { access: 'everyone', where: 'personal', handle: savePreferences },
    },
  },
  english: {
    access: 'everyone',
    words: {
      en: ['english', 'in english', 'english please', 'switch to english'],
      sv: ['engelska', 'på engelska', 'engelska tack', 'byt till engelska'],
    },
    handle: (request) => setLanguage('en', request),
  },
  swedish: {
    access: 'everyone',
    words: {
      en: ['swedish', 'in swedish', 'swedish please', 'switch to swedish'],
      sv: ['svenska', 'på svenska', 'svenska tack', 'byt till svenska'],
    },
    handle: (request) => setLanguage('sv', request),
  },
  expert: {
    access: 'everyone',
    help: 'you',
    words: { en: ['ask an expert', 'expert'], sv: ['fråga en expert', 'expert'] },
    handle: showExpert,
    asks: { human: { takesAnyone: true, handle: showExpert } },
    actions: {
      'expert.show': { access: 'everyone', handle: showExpert },
      'expert.admins': { access: 'everyone', handle: sendExperts },
    },
  },
  change: {
    access: 'everyone',
    asks: { since: answerChange },
  },
  linking: {
    access: 'seeSkillsReport',
    where: 'personalFirst',
    help: 'admins',
    followUps: { who: 'linking.who', howMany: 'linking.count', person: 'people.linked' },
    takes: 'day',
    words: {
      en: ['linking', 'who has not linked', "who hasn't linked", 'who has not linked their mcid'],
      sv: ['länkning', 'koppling', 'vem har inte länkat', 'vilka har inte länkat', 'vilka har inte kopplat sitt mcid'],
    },
    handle: showLinking,
    asks: {
      who: orOfPerson(answerNotLinked, answerLinked),
      count: answerLinkedCount,
      pmc: answerPmc,
      waiting: orOfPerson(answerWaiting, answerLinked),
    },
    actions: {
      'prompts.show': { access: NAMES, handle: showAskToLink },
      'prompts.send': { access: NAMES, handle: sendPrompts },
      'prompts.schedule': { access: NAMES, handle: schedulePrompts },
      'matches.show': { access: NAMES, handle: showMatches },
      'matches.save': { access: NAMES, handle: saveMatches },
      'matches.remove': { access: NAMES, handle: removeMatch },
    },
  },
  people: {
    access: 'everyone',
    where: { personalOnly: 'people' },
    followUps: {
      why: 'people.counted',
      who: 'people.counts',
      when: 'people.expires',
      howMany: 'people.size',
      person: 'people.show',
      skill: 'people.hasSkill',
    },
    asks: {
      hasSkill: answerHasSkill,
      counts: orOfPerson(answerWhoCounts, answerCounted),
      missing: orOfPerson(answerMissing, answerCounted),
      renew: orOfPerson(answerRenew, answerPersonEnds),
      show: answerPerson,
      linked: answerLinked,
      expires: orOfPerson(answerEnding, answerPersonEnds),
      counted: orOfPerson(answerWhoCounts, answerCounted),
      replace: answerReplace,
      size: orOfPerson(answerReportSize, answerPerson),
      joined: answerJoined,
    },
  },
  skills: {
    access: 'everyone',
    followUps: { who: 'skills.ending', when: 'skills.ending', person: 'people.expires', skill: 'people.hasSkill' },
    asks: {
      ending: { where: { personalOnly: 'people' }, handle: orOfPerson(answerEnding, answerPersonEnds) },
      required: answerRequired,
      use: orOfPerson(answerUse, answerHasSkill),
    },
  },
  imports: {
    access: 'importReport',
    where: 'personalFirst',
    help: 'admins',
    words: { en: ['imports', 'import', 'import a report'], sv: ['importer', 'importera', 'importera en rapport'] },
    handle: showImports,
    asks: {
      age: { access: 'everyone', takesAnyone: true, handle: showReportAge },
      how: { access: 'everyone', takesAnyone: true, handle: showHowToBring },
      undo: { takesAnyone: true, handle: askRestore },
    },
    actions: {
      'import.confirm': { access: 'importReport', handle: confirmImport },
      'import.cancel': { access: 'importReport', handle: cancelImport },
      'import.restore': { access: 'importReport', handle: restoreImport },
      'import.dayFirst': { access: 'importReport', handle: readInOrder('dayFirst') },
      'import.monthFirst': { access: 'importReport', handle: readInOrder('monthFirst') },
    },
  },
  importFile: {
    access: 'importReport',
    where: { personalOnly: 'importFile' },
    handleFile: importFile,
  },
  bringReport: {
    access: 'everyone',
    where: { personalOnly: 'importFile' },
    words: {
      en: ['import this', 'import this file', 'import this report', 'read this file', 'read this report'],
      sv: ['importera den här', 'importera det här', 'importera filen', 'importera den här filen', 'läs in filen'],
    },
    handle: showHowToBring,
  },
  companyFacts: {
    access: 'seeSkillsReport',
    where: 'personalFirst',
    help: 'admins',
    words: { en: ['company facts', 'our company facts'], sv: ['företagsfakta', 'fakta om företaget'] },
    handle: showCompanyFacts,
    asks: {
      moved: answerMoved,
      market: answerMarket,
      bought: { access: 'everyone', handle: answerBought },
      add: { access: 'importReport', handle: answerAdd },
      remove: { access: 'importReport', handle: answerRemove },
    },
    actions: {
      'facts.edit': { access: 'importReport', handle: editFacts },
      'facts.save': { access: 'importReport', handle: saveFacts },
      'membership.save': { access: 'importReport', handle: saveMembership },
      'membership.remove': { access: 'importReport', handle: removeMembership },
      'designation.save': { access: 'importReport', handle: saveDesignation },
      'designation.remove': { access: 'importReport', handle: removeDesignation },
    },
  },
  alerts: {
    access: 'seeSkillsReport',
    where: 'personalFirst',
    help: 'admins',
    words: { en: ['alerts', 'our alerts', 'show alerts'], sv: ['aviseringar', 'våra aviseringar', 'visa aviseringar'] },
    handle: showAlerts,
    asks: { due: { takesAnyone: true, handle: showAlerts } },
  },
  sendAlerts: {
    access: 'seeSkillsReport',
    where: 'personalFirst',
    help: 'admins',
    words: { en: ['alerts send', 'send alerts'], sv: ['aviseringar skicka', 'skicka aviseringar'] },
    handle: sendAlertsNow,
    asks: { send: { takesAnyone: true, handle: showAlerts } },
    actions: { 'alerts.send': { access: 'seeSkillsReport', handle: sendShownAlerts } },
  },
  alertReport: {
    access: 'seeSkillsReport',
    where: 'personalFirst',
    help: 'admins',
    words: {
      en: ['alerts report', 'alert report', 'delivery report'],
      sv: ['aviseringar rapport', 'aviseringsrapport', 'leveransrapport'],
    },
    handle: showAlertReport,
    asks: { arrived: { takesAnyone: true, handle: showAlertReport } },
    actions: {
      'run.show': { access: 'seeSkillsReport', handle: showBatch },
      'run.times': { access: 'seeSkillsReport', handle: showBatchTimes },
      'run.send': { access: 'seeSkillsReport', handle: sendBatch },
      'run.schedule': { access: 'seeSkillsReport', handle: scheduleBatch },
      'run.pause': { access: 'seeSkillsReport', handle: pauseBatch },
      'run.cancel': { access: 'seeSkillsReport', handle: cancelBatch },
    },
  },
  roles: {
    access: 'manageRoles',
    where: { personalOnly: 'roles' },
    help: 'admins',
    words: { en: ['roles'], sv: ['roller'] },
    handle: showRoles,
    asks: {
      grant: { takesAnyone: true, handle: askGrant },
      list: { access: 'everyone', takesAnyone: true, handle: showRoleHolders },
      mine: { access: 'everyone', takesAnyone: true, handle: showOwnRoles },
      revoke: { takesAnyone: true, handle: askRevoke },
    },
    actions: {
      'roles.grant': { access: 'manageRoles', where: { personalOnly: 'roles' }, handle: grantRole },
      'roles.revoke': { access: 'manageRoles', where: { personalOnly: 'roles' }, handle: revokeRole },
    },
  },
  files: {
    access: 'seeSkillsReport',
    asks: {
      calendar: { access: 'everyone', handle: sayNoCalendar },
      report: { where: { personalOnly: 'files' }, handle: askFile },
    },
    actions: {
      'file.offer': { access: 'seeSkillsReport', where: { personalOnly: 'files' }, handle: offerFile },
      'file.accept': { access: 'seeSkillsReport', where: 'personal', handle: acceptFile },
      'file.decline': { access: 'everyone', handle: declineFile },
    },
  },
  glossary: { access: 'everyone', asks: { term: { takesAnyone: true, handle: explainTerm } } },
  help: {
    access: 'everyone',
    words: {
      en: ['help', 'hi', 'hello', 'hey', 'hi there', 'good morning', 'start', 'menu', 'what can you do'],
      sv: ['hjälp', 'hej', 'hejsan', 'tjena', 'god morgon', 'meny', 'vad kan du', 'vad kan du göra'],
    },
    handle: showHelp,
    asks: {
      abilities: { takesAnyone: true, handle: showHelp },
      privacy: { takesAnyone: true, handle: showPrivacy },
    },
    actions: { 'help.show': { access: 'everyone', handle: showHelp } },
  },
} as const satisfies Abilities;
