/** Characters that nobody sees: zero-width and bidirectional controls, soft hyphens, byte order marks, fillers. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]+/gu;
/** Spaces of any width and control characters, but not tabs and line breaks. */
const SPACES = /[^\S\n\t]|[\p{Cc}\u2800](?<![\n\t])/gu;
const LINE_BREAKS = /\r\n?|[\u0085\u2028\u2029]/g;
/** Other hyphens and the minus sign. */
const HYPHENS = /[\u2010-\u2012\u2212]/g;
/** Everything that `cleanText` leaves alone. */
const PLAIN = /^[\n\t -~]*$/;

/**
 * Returns a text as it reads: without invisible characters, with ordinary spaces, hyphens and line breaks, and with one
 * code for each character (NFKC), so that full-width and combining forms equal the usual ones.
 */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(/´/g, "'")
    .normalize('NFKC')
    .replace(LINE_BREAKS, '\n')
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(HYPHENS, '-');
}

const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ' },
  ...{ shy: '', zwj: '', zwnj: '', lrm: '', rlm: '', ndash: '–', mdash: '—', hellip: '…', middot: '·', bull: '•' },
  ...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»', sect: '§', deg: '°', euro: '€' },
  ...{ aring: 'å', auml: 'ä', ouml: 'ö', Aring: 'Å', Auml: 'Ä', Ouml: 'Ö', uuml: 'ü', Uuml: 'Ü', szlig: 'ß' },
  ...{ eacute: 'é', Eacute: 'É', egrave: 'è', agrave: 'à', aacute: 'á', iacute: 'í', oacute: 'ó', uacute: 'ú' },
  ...{ oslash: 'ø', Oslash: 'Ø', aelig: 'æ', AElig: 'Æ', ccedil: 'ç', ntilde: 'ñ', iuml: 'ï', euml: 'ë' },
};

/** Replaces HTML's numeric entities and its usual named ones, once; an unknown one stays. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name) return NAMED[name] ?? NAMED[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : ' ';
  });
}
