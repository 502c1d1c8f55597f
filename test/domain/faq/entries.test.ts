import { expect } from 'chai';
import { readPhrasingBank } from '../../../bot/cli/read-phrasing-bank.ts';
import { ENTRIES } from '../../../domain/faq/entries/index.ts';
import { LANGUAGES } from '../../../domain/language.ts';
import { fold } from '../../../domain/text/fold.ts';
import { SMALL_TALK } from '../../../domain/understanding/understand.ts';

const SOURCE_TOPICS = { C: 7, S: 13, L: 15, B: 19, M: 11 };
const ids = new Set(ENTRIES.map(({ id }) => id));

describe('the FAQ entries', () => {
  it('cover every topic of the five documents', () => {
    const covered = new Set(ENTRIES.flatMap(({ facts }) => facts));
    for (const [letter, count] of Object.entries(SOURCE_TOPICS)) {
      for (let topic = 1; topic <= count; topic++) expect(covered).to.include(`${letter}${topic}`);
    }
  });

  it('have unique ids and follow-ups that exist', () => {
    expect(ids.size).to.equal(ENTRIES.length);
    for (const { id, followUps } of ENTRIES) {
      expect(followUps, id).to.have.length.within(1, 3);
      expect([...ids], id).to.include.members([...followUps]);
      expect(followUps, id).not.to.include(id);
    }
  });

  for (const language of LANGUAGES) {
    it(`have unique questions and labels (${language})`, () => {
      expect(new Set(ENTRIES.map(({ question }) => fold(question[language]))).size).to.equal(ENTRIES.length);
      expect(new Set(ENTRIES.map(({ label }) => fold(label[language]))).size).to.equal(ENTRIES.length);
      for (const { id, label } of ENTRIES) expect(label[language], id).to.have.length.within(3, 38);
    });

    it(`link over https only and use only markdown that cards can show (${language})`, () => {
      for (const { id, answer } of ENTRIES) {
        const text = answer[language];
        for (const [, url] of text.matchAll(/\]\(([^)]*)\)/g))
          expect(url, id).to.match(/^https:\/\/[\w.-]+\/\S*$|^https:\/\/[\w.-]+$/);
        expect(text, id).not.to.match(/^#|^\||<\/?[a-z]+>|!\[/m);
      }
    });
  }

  const carried: [string, RegExp[]][] = [
    ['retired-exams', [/retired-certification-exams/, /retired-certifications\b/]],
    ['renewal-window', [/30/, /2021/]],
    ['software-benefits', [/competency-license-table\.docx/, /IUR-License-Table\.xlsx/]],
    [
      'kpi-discrepancy',
      [/month|månad/i, /year|år/i, /OMLP/, /unit|enhet/i, /invoice|faktura/i, /KPI/, /revenue|intäkt/i],
    ],
    ['kpi-update-schedule', [/15/, /2020/, /2019/]],
    ['replacement-token', [/30/]],
    ['pmc-six-months', [/six|sex/]],
    ['programme-today', [/2022/, /Solutions Partner/]],
  ];
  for (const [id, facts] of carried) {
    it(`contain the required words in both languages: ${id}`, () => {
      const entry = ENTRIES.find((known) => known.id === id);
      for (const language of LANGUAGES) for (const fact of facts) expect(entry?.answer[language]).to.match(fact);
    });
  }
});

describe('the phrasing bank', () => {
  const bank = readPhrasingBank();

  it('has phrasings for every entry in both languages, and for no unknown label', () => {
    const labels = new Set(bank.map(({ label }) => label));
    const known = [...ids, ...SMALL_TALK.map((talk) => `talk:${talk}`)];
    expect([...labels].filter((label) => !/^(?:out|ask):/.test(label))).to.have.members(known);
    for (const id of ids) {
      for (const language of LANGUAGES) {
        expect(
          bank.filter((line) => line.label === id && line.language === language),
          id,
        ).to.have.length.at.least(40);
      }
    }
  });

  it('has at least 600 phrasings to decline in each language', () => {
    for (const language of LANGUAGES) {
      const declined = bank.filter((line) => line.label.startsWith('out:') && line.language === language);
      expect(declined).to.have.length.at.least(600);
    }
  });

  it('has no phrasing under two labels', () => {
    const owner = new Map<string, string>();
    for (const { text, label } of bank) {
      const key =
        text
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim() || text;
      const other = owner.get(key) ?? label;
      expect(`${text}: ${other}`).to.equal(`${text}: ${label}`);
      owner.set(key, label);
    }
  });
});
