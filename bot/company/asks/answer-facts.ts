import { membershipForm } from '../../../cards/company/membership-form.ts';
import { boughtSaid, marketSaid, movedSaid, purchaseName } from '../../../cards/company/said/facts-said.ts';
import { saidCard } from '../../../cards/parts/said.ts';
import { capitalised } from '../../../cards/text/capitalised.ts';
import { words } from '../../../cards/words.ts';
import type { CompanyPurchase } from '../../../domain/company/company-purchases.ts';
import { membershipText } from '../../../domain/company/state-facts.ts';
import { COMPETENCY_PROGRAMME } from '../../../domain/programmes/programmes.ts';
import type { AbilityHandler, AbilityRequest, Outcome } from '../../turn/handler.ts';
import { may } from '../../turn/permissions.ts';
import { sayFirst } from '../../turn/say-first.ts';
import { versionOf } from '../facts-form.ts';
import { readFacts } from '../read-facts.ts';
import { showCompanyFacts } from '../show-company-facts.ts';
import { answerAllHeld } from './answer-status.ts';
import { heldQuestion, withArguments } from './read-answer.ts';

const programme = COMPETENCY_PROGRAMME;

/** Answers "when did we move to Partner Center?". */
export const answerMoved: AbilityHandler = async (request) => {
  const { facts } = await readFacts(request);
  return beforeFacts(request, movedSaid(facts, request.language));
};

/** Answers "which market are we in?". */
export const answerMarket: AbilityHandler = async (request) => {
  const { facts } = await readFacts(request);
  return beforeFacts(request, marketSaid(facts, request.language));
};

/** Answers "what have we bought and when?"; people without the role hear what is held, as in the status. */
export const answerBought: AbilityHandler = async (request) => {
  const { language, person, deps } = request;
  if (!(await may(person, 'seeSkillsReport', deps))) return answerAllHeld(request);
  const { purchases } = await readFacts(request);
  const asked = purchasesAsked(request, purchases);
  const said = asked.length > 0 || purchases.length === 0 ? boughtSaid(asked, programme, language) : notBought(request);
  return beforeFacts(request, said);
};

/** Opens the form for a purchase with what the message says filled in; nothing is saved before a click. */
export const answerAdd: AbilityHandler = async (request) => {
  const { args, today, language } = request;
  const { purchases } = await readFacts(request);
  const { competency, offer } = heldQuestion(args);
  const isNamed = competency !== undefined || offer !== undefined;
  const known = isNamed ? purchasesAsked(request, purchases).find(({ stated }) => stated) : undefined;
  if (known) return purchaseForm(request, known, 'already');
  const text = {
    offer: offer ?? '',
    competency: competency ?? '',
    purchasedOn: args.asOf && args.asOf <= today ? args.asOf : '',
    renewedOn: '',
  };
  const form = membershipForm({ text, key: undefined, was: versionOf(undefined) }, { programme, today }, language);
  return { card: saidCard(words(language)('facts.said.add'), form) };
};

/** Opens the form of the purchase to remove, which has the button for it. */
export const answerRemove: AbilityHandler = async (request) => {
  const { args, language } = request;
  const { purchases } = await readFacts(request);
  const { competency, offer } = heldQuestion(args);
  const [known] = purchasesAsked(request, purchases).filter(({ stated }) => stated);
  if (known && (competency !== undefined || offer !== undefined)) return purchaseForm(request, known, 'remove');
  return beforeFacts(request, words(language)('facts.said.removeWhich'));
};

async function beforeFacts(request: AbilityRequest, sentence: string): Promise<Outcome> {
  return sayFirst(sentence, await showCompanyFacts(withArguments(request, {})));
}

function purchaseForm(
  { today, language }: AbilityRequest,
  purchase: CompanyPurchase,
  said: 'already' | 'remove',
): Outcome {
  const { stated, key } = purchase;
  const text = membershipText(stated ?? purchase);
  const form = membershipForm({ text, key, was: versionOf(stated) }, { programme, today }, language);
  const what = purchaseName(purchase, programme, language);
  return { card: saidCard(capitalised(words(language)(`facts.said.${said}`, { what })), form) };
}

function purchasesAsked({ args }: AbilityRequest, purchases: readonly CompanyPurchase[]): CompanyPurchase[] {
  const { competency, offer } = heldQuestion(args);
  return purchases.filter((each) => (competency ? each.competency === competency : !offer || each.offer === offer));
}

function notBought({ args, language }: AbilityRequest): string {
  const { competency, offer } = heldQuestion(args);
  const name = programme.competencies.find(({ id }) => id === competency)?.name;
  const what = name ?? (offer ? purchaseName({ competency, offer }, programme, language) : '');
  return words(language)('facts.said.notBought', { what });
}
