import { expect } from 'chai';
import { readModel } from '../../../bot/faq/read-model.ts';
import { createCatalogue } from '../../../domain/faq/catalogue.ts';
import { ENTRIES } from '../../../domain/faq/entries/index.ts';
import type { FaqEntry } from '../../../domain/faq/entry.ts';
import { followUp, isFollowUp } from '../../../domain/faq/follow-up.ts';
import type { Language } from '../../../domain/language.ts';
import { createReading } from '../../../domain/understanding/model.ts';

const catalogue = createCatalogue(ENTRIES);
const reading = createReading(readModel());

describe('a follow-up', () => {
  const short: [string, boolean][] = [
    ['and for gold?', true],
    ['vad händer annars?', true],
    ['men om vi missar det?', true],
    ['who can do that?', true],
    ['When does our renewal window open?', false],
    ['and could you also tell me who reviews our business information before we renew', false],
    ['', false],
  ];
  for (const [question, expected] of short) {
    it(`is ${expected ? '' : 'not '}recognised in "${question}"`, () =>
      expect(isFollowUp(question)).to.equal(expected));
  }

  const led: [string, string, Language, string][] = [
    ['silver-learning', 'and for gold?', 'en', 'gold-learning'],
    ['gold-learning', 'och för silver då?', 'sv', 'silver-learning'],
    ['renew-competency', 'och för action pack?', 'sv', 'renew-action-pack'],
    ['renew-competency', 'vad händer annars?', 'sv', 'benefits-during-renewal'],
    ['link-mcid', 'how long does it take?', 'en', 'skills-delay'],
    ['link-mcid', 'and how do I undo it?', 'en', 'unlink-mcid'],
    ['skills-report-view', 'who can do that?', 'en', 'skills-report-access'],
    ['vs-enterprise', 'och får vi dela den?', 'sv', 'share-vs'],
    ['lap-requirements', 'och hur aktiverar vi det?', 'sv', 'lap-activate'],
    ['renewal-window', 'och om vi missar det?', 'sv', 'benefits-during-renewal'],
    ['renewal-window', 'what if we miss it?', 'en', 'benefits-during-renewal'],
    ['renew-competency', "what if we don't", 'en', 'benefits-during-renewal'],
    ['renew-action-pack', 'om vi glömmer', 'sv', 'benefits-during-renewal'],
    ['replacement-token', 'how many times?', 'en', 'replacement-token'],
  ];
  for (const [previous, question, language, expected] of led) {
    it(`leads from ${previous} by "${question}" to ${expected}`, () => {
      const outcome = followUp(
        { question, previous: catalogue.find(previous) as FaqEntry, language },
        { catalogue, reading },
      );
      expect(outcome.kind === 'answer' ? outcome.entry.id : outcome.kind).to.equal(expected);
    });
  }

  it('finds nothing if its words fit no entry', () => {
    for (const question of ['and the weather?', 'what about my salary?']) {
      const outcome = followUp(
        { question, previous: catalogue.find('renewal-window') as FaqEntry, language: 'en' },
        { catalogue, reading },
      );
      expect(outcome.kind, question).to.equal('none');
    }
  });

  it('never leads back to the previous entry', () => {
    for (const entry of ENTRIES) {
      const outcome = followUp({ question: 'and then?', previous: entry, language: 'en' }, { catalogue, reading });
      if (outcome.kind === 'answer') expect(outcome.entry.id).not.to.equal(entry.id);
    }
  });
});
