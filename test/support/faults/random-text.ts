import fc from 'fast-check';

const SAID = [
  'When does our gold competency expire?',
  'How do I link my MCID to the company?',
  'hur kopplar jag mitt mcid till företaget?',
  'När går vår silverkompetens ut?',
  'What is an action pack, and when can I renew it?',
  'help',
  'hjälp',
  'språk',
  'switch to swedish',
  'på engelska',
  'ask an expert',
  'thanks',
  'status of data analytics as of 2020-09-01',
  'vad är vädret i Göteborg?',
];

const ODD = [
  '',
  ' ',
  '\u0000',
  '\ufeffrenew',
  '\u202erenew\u202c gold',
  'r\u0301e\u0301n\u0301e\u0301w\u0301'.repeat(40),
  '👩‍👩‍👧‍👦🏳️‍🌈',
  '\ud83d',
  '\udc00\ud800',
  'ﬁnd ﬀ Ⅷ ①',
  'ＲＥＮＥＷ',
  'İstanbul ıI ß ẞ',
  '𝔯𝔢𝔫𝔢𝔴',
  '\u200b\u200d\u2060',
  'a\u2028b\u2029c',
  '__proto__',
  'constructor',
  '${title} {{answer}} %s %0a',
  '[link](javascript:alert(1)) <img src=x onerror=alert(1)>',
  '<at>Partner Compass</at> help',
  '<at id="0">Partner Compass</at>&nbsp;hjälp',
  '<at>'.repeat(500),
  '<at '.repeat(2_000),
  '&amp;lt;'.repeat(500),
  `${' '.repeat(4_000)}x`,
  'renew '.repeat(3_000),
  'a'.repeat(20_000),
];

const utf16 = fc.array(fc.nat(0xffff), { maxLength: 60 }).map((units) => String.fromCharCode(...units));

/** Texts that a person may send. */
export const saidText = fc.oneof(
  { arbitrary: fc.constantFrom(...SAID), weight: 6 },
  {
    arbitrary: fc.array(fc.constantFrom(...SAID.join(' ').split(' ')), { maxLength: 12 }).map((w) => w.join(' ')),
    weight: 3,
  },
  { arbitrary: fc.string({ unit: 'grapheme', maxLength: 80 }), weight: 1 },
);

/** Any text, including invalid Unicode. */
export const oddText = fc.oneof(
  { arbitrary: fc.constantFrom(...ODD), weight: 3 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 60 }), weight: 1 },
  { arbitrary: utf16, weight: 1 },
);

/** Nested lists and objects, a little below or far above the depth that a body may have. */
export const deepValue = fc
  .tuple(fc.constantFrom(2, 10, 40, 50, 65, 1_000), fc.boolean())
  .map(([levels, list]) =>
    JSON.parse(list ? '['.repeat(levels) + ']'.repeat(levels) : `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`),
  );

/** Values of any JSON type. */
export const junk = fc.oneof(
  { arbitrary: fc.constantFrom<unknown>(null, true, 0, -1, 1e308, '', [], {}, [[]], [null], { id: null }), weight: 6 },
  { arbitrary: oddText, weight: 3 },
  { arbitrary: fc.constantFrom(JSON.parse('{"__proto__":{"polluted":1}}'), { toString: 1 }), weight: 1 },
  { arbitrary: fc.jsonValue({ maxDepth: 3 }), weight: 3 },
  { arbitrary: deepValue, weight: 1 },
);
