import { dependenceSaid, dependencesSaid, personDependenceSaid } from '../../../cards/company/said/dependence-said.ts';
import { anyRiskSaid, oneRiskSaid, urgentSaid } from '../../../cards/company/said/risk-said.ts';
import { capitalised } from '../../../cards/text/capitalised.ts';
import { riskSentences } from '../../../cards/text/risk-sentences.ts';
import { words } from '../../../cards/words.ts';
import { dependences, heaviestPeople } from '../../../domain/company/answers/dependence.ts';
import { byDeadline } from '../../../domain/company/answers/renewal-answers.ts';
import { urgentMatters } from '../../../domain/company/answers/urgent-matters.ts';
import { lastDaysCounted } from '../../../domain/competencies/last-day-counted.ts';
import { personName } from '../../../domain/people/people.ts';
import type { AbilityHandler, AbilityRequest, Outcome } from '../../turn/handler.ts';
import { sayFirst } from '../../turn/say-first.ts';
import { showRisk } from '../show-risk.ts';
import { showStatus } from '../show-status.ts';
import { askAdmins } from './ask-admins.ts';
import { type AnswerView, isEmpty, readAnswer, withArguments } from './read-answer.ts';

/** Says a sentence before the risks or, for people without the role, before the status and who can tell them more. */
async function beforeRisk(
  request: AbilityRequest,
  answer: AnswerView,
  { sentence, competency = request.args.competency }: { readonly sentence: string; readonly competency?: string },
): Promise<Outcome> {
  const { asOf, area } = request.args;
  if (answer.isOfDesignations) {
    const scope = withArguments(request, { ...(area && { area }), ...(asOf && { asOf }) });
    return answer.isAdmin ? showRisk(scope) : showStatus(scope);
  }
  const proof = withArguments(request, { ...(competency && { competency }), ...(asOf && { asOf }) });
  const isHeld = answer.overview.competencies.some((each) => each.competency.id === competency && each.risk);
  if (isEmpty(answer) || !answer.view.report) return showStatus(proof);
  if (!answer.isAdmin) return askAdmins(request, sayFirst(sentence, await showStatus(proof)));
  return sayFirst(sentence, competency && !isHeld ? await showStatus(proof) : await showRisk(proof));
}

/** Answers "might we lose anything?" and "is Data Analytics at risk?". */
export const answerRisk: AbilityHandler = async (request) => {
  const { args, today, language } = request;
  const answer = await readAnswer(request);
  const { overview, day, naming } = answer;
  const context = { day, today, naming };
  const risks = overview.competencies.flatMap(({ risk }) => risk ?? []);
  const [only] = risks;
  if (args.competency && only) {
    return beforeRisk(request, answer, { sentence: oneRiskSaid(only, context, language) });
  }
  if (args.competency) {
    const competency = overview.competencies[0]?.competency.name ?? '';
    return beforeRisk(request, answer, { sentence: words(language)('risk.said.notHeld', { competency }) });
  }
  const matters = urgentMatters(overview);
  return beforeRisk(request, answer, { sentence: anyRiskSaid({ matters, risks }, context, language) });
};

/** Answers "what is most urgent?", of the whole company. */
export const answerUrgent: AbilityHandler = async ({ args: { competency: _, ...args }, ...rest }) => {
  const request = { ...rest, args };
  const { today, language } = request;
  const answer = await readAnswer(request);
  const { overview, view, day, naming } = answer;
  const next = byDeadline(view.memberships, day).find(({ anniversary }) => anniversary >= day);
  const sentence = urgentSaid(urgentMatters(overview), next, { day, today, naming }, language);
  return beforeRisk(request, answer, { sentence });
};

/** Answers "why is Data Analytics at risk?"; without a name, of the greatest risk. */
export const answerWhy: AbilityHandler = async (request) => {
  const { args, language } = request;
  const answer = await readAnswer(request);
  const { overview, view, day, naming } = answer;
  const [first] = urgentMatters(overview).flatMap((each) => (each.kind === 'risk' ? [each.risk] : []));
  const risk = args.competency ? overview.competencies[0]?.risk : first;
  if (!risk && args.competency) return answerRisk(request);
  if (!risk) return beforeRisk(request, answer, { sentence: words(language)('risk.said.whyNone') });
  const fading = lastDaysCounted(view, risk.fading, day);
  const name = view.programme.competencies.find(({ id }) => id === risk.competency)?.name ?? '';
  const sentence = `${name}: ${riskSentences({ risk, fading }, naming, language).join(' ')}`;
  return beforeRisk(request, answer, { sentence, competency: risk.competency });
};

/** Answers "who does our gold in Cloud Platform hang on?" and "what depends on Anna?"; names only for those who may see them. */
export const answerDependsOn: AbilityHandler = async (request) => {
  const { args, today, language } = request;
  const answer = await readAnswer(request);
  const { view, overview, day, naming } = answer;
  const levels = dependences(view, day, day < today ? day : today);
  const [own] = overview.competencies;
  const level = args.level ?? own?.membership?.offer;
  const [person] = naming.names ? (args.people ?? []) : [];
  if (args.competency && own) {
    const ofCompetency = levels.filter(({ competency }) => competency === args.competency);
    const wanted = level ? ofCompetency.find((each) => each.level === level) : ofCompetency.at(-1);
    const asked = { competency: args.competency, level: level ?? wanted?.level ?? view.programme.levels[0] ?? '' };
    return beforeRisk(request, answer, { sentence: dependenceSaid(asked, wanted, naming, language) });
  }
  if (person) {
    const weight = heaviestPeople(levels).find(({ mcid }) => person.mcids.includes(mcid));
    const sentence = capitalised(personDependenceSaid(personName(person), weight, naming, language));
    return beforeRisk(request, answer, { sentence });
  }
  return beforeRisk(request, answer, { sentence: dependencesSaid(levels, naming, language) });
};
