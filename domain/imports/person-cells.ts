import { isEmptyMark } from './clean-cell.ts';
import { meansNothing } from './no-value.ts';

/** An id, as a cell's text shows it. `rounded`: digits are lost, as in `1.02E+09`. */
export type IdReading = { readonly kind: 'id'; readonly id: string } | { readonly kind: 'missing' | 'rounded' };

const LABEL = /^(?:(?:mcid|mcp[ -]?id|mcp|mc[ -]?id|id)\s*[:#=-]?|[#=+])\s*(?=\d)/i;
const LABEL_AFTER = /(?<=\d)(?:\s*\((?:mcid|mcp(?: ?id)?)\)|[;,.-])$/i;
const DECIMALS = /^(\d+)[.,]0+$/;
const GROUPED = /^\d{1,3}([ ,.'\u2019])\d{3}(?:\1\d{3})*(?:(?!\1)[.,]0+)?$/;
const FLOAT = /^(\d)(?:[.,](\d+))?e\+?(\d{1,2})$/i;
const ADDRESS = /[^\s<>()[\]{},;:"|?']+@[^\s<>()[\]{},;:"|?]+/g;

/**
 * Reads an id that a spreadsheet or a script may have made a number.
 *
 * `1020304.0`, `1,020,304`, `1 020 304`, `1.020304E6` and `MCID: 1020304` → '1020304'
 */
export function readId(text: string): IdReading {
  const plain = text.normalize('NFKC').trim();
  if (plain === '' || meansNothing(plain)) return { kind: 'missing' };
  const bare = plain
    .replace(LABEL, '')
    .replace(LABEL_AFTER, '')
    .replace(/(?<=\d)\s(?=\d)/g, '');
  const float = FLOAT.exec(bare);
  if (float) return fromFloat(float);
  const grouped = GROUPED.exec(bare);
  if (grouped) return { kind: 'id', id: bare.replace(/(?<=\d{3})[.,]0+$/, endOf(grouped)).replace(/\D/g, '') };
  return { kind: 'id', id: DECIMALS.exec(bare)?.[1] ?? bare };
}

/** Keeps a last group of three zeros, as in `1.020.000`, and drops decimals, as in `1,020,304.00`. */
function endOf([text, separator = '']: RegExpExecArray): string {
  const end = /[.,]0+$/.exec(text)?.[0] ?? '';
  return end.startsWith(separator) ? end : '';
}

function fromFloat([, first = '', rest = '', exponent = '']: RegExpExecArray): IdReading {
  const zeros = rest.length - Number(exponent);
  if (zeros < 0 || /[^0]/.test(rest.slice(Number(exponent)))) return { kind: 'rounded' };
  return { kind: 'id', id: first + rest.slice(0, Number(exponent)) };
}

/**
 * Reads the address of `mailto:anna@contoso.com`, `Anna Berg <anna@contoso.com>` and their like; a cell with several
 * different addresses stays as it is.
 */
export function readAddress(text: string): string {
  if (!/[\s<>()[\]:;,?"']/.test(text)) return text === '' || meansNothing(text) ? '' : text;
  const found = new Set((text.match(ADDRESS) ?? []).map((address) => address.replace(/[.']+$/, '')));
  const [address] = found;
  if (found.size === 1 && address) return address;
  return isEmptyMark(text) || meansNothing(text) ? '' : text;
}
