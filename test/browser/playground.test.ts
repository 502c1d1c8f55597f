import { expect } from 'chai';
import { words } from '../../cards/words.ts';
import { DOCUMENTS } from '../../domain/faq/documents.ts';
import { ENTRIES } from '../../domain/faq/entries/index.ts';
import { renewalWindow } from '../../domain/faq/entries/renewal-window.ts';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import { buttonsOf, type Chat, headingOf, textOf } from '../support/browser/chat.ts';
import { mentionInChannel, mentionInGroupChat } from '../support/browser/mention.ts';
import { sharedPlayground } from '../support/browser/shared-playground.ts';
import { TAKES_PICTURES } from '../support/browser/takes-pictures.ts';
import { unreadableWords } from '../support/browser/unreadable-words.ts';
import { vagueQuestion } from '../support/browser/vague-question.ts';

const LANGUAGE_NAMES = { en: 'English', sv: 'Svenska' };
const NAMES = { en: 'English', sv: 'Swedish' };
const QUESTIONS = { en: 'When does our renewal window open?', sv: 'När öppnar vårt förnyelsefönster?' };
const SKILLS_REPORT = { en: 'skills report', sv: 'kompetensrapport' };
const OUT_OF_SCOPE = { en: 'What is the capital of France?', sv: 'Hur lagar man köttbullar?' };
const SOURCE_LINE = {
  en: /^Source: .+ describes the programme in \w+ \d{4}$/,
  sv: /^Källa: .+ beskriver programmet i \p{L}+ \d{4}$/u,
};

describe('Partner Compass in Agents Playground', () => {
  let chat: Chat;

  before(async () => {
    ({ chat } = await sharedPlayground());
  });

  beforeEach(() => chat.startOver());

  afterEach(async function () {
    if (TAKES_PICTURES) await chat.screenshot(this.currentTest?.title ?? '');
  });

  it('does not repeat the welcome if the chat is opened again', async () => {
    await chat.ask('help');
    expect(await chat.cards.getByRole('heading').allTextContents()).to.deep.equal([words('en')('help.title')]);
  });

  for (const language of LANGUAGES) {
    const name = NAMES[language];
    const t = words(language);

    it(`answers in ${name}, with a source line that links to the page`, async () => {
      const card = await chat.ask(QUESTIONS[language]);
      expect(await textOf(card, 'title')).to.equal(renewalWindow.question[language]);
      expect(await textOf(card, 'answer')).to.include(renewalWindow.answer[language].split('\n')[0]);
      expect(await textOf(card, 'source')).to.match(SOURCE_LINE[language]);
      const link = card.locator('#source').getByRole('link');
      expect(await link.getAttribute('href')).to.equal(DOCUMENTS[renewalWindow.source.document].url);
    });

    it(`answers a follow-up in ${name} when its button is clicked`, async () => {
      const [followUp = ''] = await buttonsOf(await chat.ask(QUESTIONS[language]));
      const next = await chat.click(followUp);
      const expected = ENTRIES.find(({ label }) => label[language] === followUp);
      expect(await textOf(next, 'title')).to.equal(expected?.question[language]);
      expect(await textOf(next, 'source')).to.match(SOURCE_LINE[language]);
    });

    it(`says in ${name} that it has no answer, without a source`, async () => {
      const card = await chat.ask(OUT_OF_SCOPE[language]);
      expect(await headingOf(card)).to.equal(t('noAnswer.title'));
      expect(await textOf(card, 'no-answer')).to.equal(t('noAnswer.text'));
      expect(await card.locator('#source').count()).to.equal(0);
    });

    it(`suggests entries in ${name} for a vague question, and answers the one that is clicked`, async () => {
      const { question, entries } = vagueQuestion(language);
      const near = await chat.ask(question);
      expect(await headingOf(near)).to.equal(t('near.title'));
      const labels = entries.map(({ label }) => label[language]);
      expect(await buttonsOf(near)).to.deep.equal([...labels, t('near.none')]);
      const answer = await chat.click(labels[0] ?? '');
      expect(await textOf(answer, 'title')).to.equal(entries[0]?.question[language]);
    });

    it(`says in ${name} that it has no answer if "none of these" is clicked`, async () => {
      await chat.ask(vagueQuestion(language).question);
      const card = await chat.click(t('near.none'));
      expect(await textOf(card, 'no-answer')).to.equal(t('noAnswer.text'));
    });
  }

  it('switches the language inside the card whose button is clicked', async () => {
    const card = await chat.ask('inställningar');
    expect(await textOf(card, 'message')).to.equal(words('sv')('preferences.language.text'));
    const inUse = (language: Language) =>
      words(language)('preferences.language.inUse', { language: LANGUAGE_NAMES[language] });
    await chat.clickInPlace('Svenska');
    await card.getByText(words('sv')('preferences.language.saved')).waitFor();
    expect(await buttonsOf(card)).to.deep.equal(['English', inUse('sv'), words('sv')('preferences.save')]);
    await chat.clickInPlace('English');
    await card.getByText(words('en')('preferences.language.saved')).waitFor();
    expect(await buttonsOf(card)).to.deep.equal([inUse('en'), 'Svenska', words('en')('preferences.save')]);
    expect(await chat.cards.count()).to.equal(1);
  });

  for (const thumb of ['Like', 'Dislike']) {
    it(`accepts a ${thumb} beneath an answer`, async () => {
      await chat.ask(QUESTIONS.en);
      await chat.page.getByRole('button', { name: thumb, exact: true }).click();
      const dialog = chat.page.getByRole('dialog');
      await dialog.getByRole('textbox').fill('The dates are what I looked for.');
      const submit = dialog.getByRole('button', { name: 'Submit', exact: true });
      const [response] = await Promise.all([chat.page.waitForResponse(/\/invoke$/), submit.click()]);
      expect(response.status(), await response.text()).to.equal(200);
      await dialog.getByText('Thank you!').waitFor();
    });
  }

  it('introduces itself in a channel, and answers a mention in the thread of the post', async () => {
    await chat.goTo('Nordwind partner work - General');
    await chat.cards.getByText(words('en')('channelWelcome.title')).waitFor();
    const card = await mentionInChannel(chat, QUESTIONS.sv);
    expect(await textOf(card, 'title')).to.equal(renewalWindow.question.sv);
  });

  it('introduces itself in a group chat, and answers a mention', async () => {
    await chat.goTo('Partner team');
    await chat.cards.getByText(words('en')('channelWelcome.title')).waitFor();
    const card = await mentionInGroupChat(chat, QUESTIONS.en);
    expect(await textOf(card, 'title')).to.equal(renewalWindow.question.en);
  });

  for (const language of LANGUAGES) {
    it(`shows every word of a channel's skills report in ${NAMES[language]} on a narrow screen`, async () => {
      await chat.goTo('Nordwind partner work - General');
      const card = await mentionInChannel(chat, SKILLS_REPORT[language]);
      await chat.narrow();
      await card.getByText(words(language)('status.lacking')).waitFor();
      await card.scrollIntoViewIfNeeded();
      expect(await unreadableWords(card)).to.deep.equal([]);
    });
  }

  it('shows a group chat the skills report without names, and sends them to an admin in private', async () => {
    const t = words('en');
    await chat.goTo('Partner team');
    const card = await mentionInGroupChat(chat, 'skills report');
    expect(await headingOf(card)).to.equal(t('skillsReport.title'));
    expect(await card.textContent())
      .to.match(/Data Analytics · Gold/)
      .and.not.match(/Nyman|Virtanen/);
    await chat.clickInPlace(t('skillsReport.buttons.names'));
    await chat.page.getByText('I have sent it to you').waitFor();
    await chat.clickInPlace(t('skillsReport.buttons.schedule'));
    await chat.cards.last().locator('#schedule').waitFor();
    await chat.clickInPlace(t('skillsReport.buttons.cancel'));
    await chat.cards.last().locator('#schedule').waitFor({ state: 'detached' });
  });
});
