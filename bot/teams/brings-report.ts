import type { Activity } from 'botbuilder';
import { htmlOf } from './typed-text.ts';

/** A place where people keep files, or a file by its name. */
const FILE_LINK =
  /\b(?:sharepoint\.com|onedrive\.live\.com|onedrive\.com|1drv\.ms|drive\.google\.com|docs\.google\.com|dropbox\.com)\/|\bhttps?:\/\/[^\s?#"'<>]+\.(?:xls[xmb]?|csv|tsv|ods|zip)\b/i;
const LINK = /\bhttps?:\/\/\S+/gi;
const HREF = /\bhref\s*=\s*["']([^"']*)/gi;
/** What Teams puts in the place of a file that a bot cannot fetch, as in every channel. */
const ATTACHED = /<attachment\b/i;
/** Attachments that are no file to import: the message itself, its pictures, cards and quoted messages. */
const NO_FILE =
  /^(?:text\/html|image\/|video\/|audio\/|application\/vnd\.microsoft\.(?:card|teams\.card)|\w*messageReference)/i;
/** Not followed by a space, as in prose. */
const DELIMITERS = [/,(?! )/, /;(?! )/];

/** Tells whether a message brings a report in a way that the bot cannot read: as a link, a table or another kind of file. */
export function bringsReport(activity: Activity, text: string): boolean {
  if (!activity.attachments?.length && !/[\n/]/.test(text)) return false;
  const html = htmlOf(activity);
  const isQuoting =
    /<blockquote\b|<quoted\b/i.test(html) || activity.entities?.some(({ type }) => type === 'quotedReply');
  if (ATTACHED.test(html) && !isQuoting && !hasOnly(activity, /messageReference$/i)) return true;
  if (
    activity.attachments?.some(
      ({ contentType }) => typeof contentType === 'string' && contentType && !NO_FILE.test(contentType),
    )
  ) {
    return true;
  }
  return hasFileLink(text, isQuoting ? '' : html) || isTable(text) || (!isQuoting && /<table\b/i.test(html));
}

/** True if there is another attachment than the message itself, and all such are of one kind. */
function hasOnly({ attachments }: Activity, kind: RegExp): boolean {
  const others = attachments?.filter(({ contentType }) => contentType !== 'text/html') ?? [];
  return others.length > 0 && others.every(({ contentType }) => kind.test(contentType));
}

/** True for a link to a file, or a link without any words. */
function hasFileLink(text: string, html: string): boolean {
  const links = [...html.matchAll(HREF)].map(([, link]) => link ?? '');
  if ([text, ...links].some((each) => FILE_LINK.test(each))) return true;
  const hasLink = links.length > 0 || /\bhttps?:\/\//i.test(text);
  return hasLink && !/[\p{L}\p{N}]/u.test(text.replace(LINK, ''));
}

/** True for two or more lines with cells: by tabs or pipes, or by the same number of commas or semicolons throughout. */
function isTable(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.filter((line) => /[\t|]/.test(line)).length >= 2) return true;
  return (
    lines.length >= 2 &&
    DELIMITERS.some((delimiter) => {
      const counts = new Set(lines.map((line) => line.split(delimiter).length - 1));
      return counts.size === 1 && !counts.has(0) && !counts.has(1);
    })
  );
}
