import { expect } from 'chai';
import { type FollowUp, readFollowUp } from '../../../domain/conversation/read-follow-up.ts';
import { askArguments } from '../../../domain/understanding/ask-arguments.ts';
import { findMentions } from '../../../domain/understanding/mentions/find-mentions.ts';
import { maskMentions } from '../../../domain/understanding/mentions/mention.ts';
import { readText } from '../../../domain/understanding/mentions/words.ts';

function read(line: string): FollowUp | undefined {
  const { folded } = readText(line);
  const { asked: mentions } = findMentions(readText(line), { today: '2026-12-01' });
  return readFollowUp(line, askArguments({ typed: line, mentions, masked: maskMentions(folded, mentions) }));
}

const changed = (isSure: boolean, isAdded = false) => ({ kind: 'changed', isAdded, isSure });

describe('a line read as a follow-up', () => {
  const lines: [string, object | undefined][] = [
    ['why?', { kind: 'further', further: 'why' }],
    ['and why is that?', { kind: 'further', further: 'why' }],
    ['Varför då?', { kind: 'further', further: 'why' }],
    ['hur kommer det sig', { kind: 'further', further: 'why' }],
    ['who?', { kind: 'further', further: 'who' }],
    ['Vilka är det?', { kind: 'further', further: 'who' }],
    ['until when?', { kind: 'further', further: 'when' }],
    ['hur många är de', { kind: 'further', further: 'howMany' }],
    ['show it in Swedish', { kind: 'again', language: 'sv' }],
    ['Can you say that again in English, please?', { kind: 'again', language: 'en' }],
    ['kan du visa det på svenska', { kind: 'again', language: 'sv' }],
    ['and Cloud Platform?', changed(true)],
    ['what about gold?', changed(true)],
    ['och för silver då?', changed(true)],
    ['no, I meant silver', changed(true)],
    ['nej silver menade jag', changed(true)],
    ['as of 3 June 2027?', changed(true)],
    ['Cloud Platform', changed(false)],
    ['Cloud Platform also', changed(true, true)],
    ['and how do I link my MCID?', undefined],
    ['are we gold?', undefined],
    ['är vi guld', undefined],
    ['why does Anna not count', undefined],
    ['who has 70-768?', undefined],
    ['in Swedish', undefined],
    ['and the weather?', undefined],
    ['', undefined],
  ];
  for (const [line, expected] of lines) {
    it(`is ${expected ? JSON.stringify(expected) : 'none'}: "${line}"`, () => {
      expect(read(line)).to.deep.equal(expected);
    });
  }
});
