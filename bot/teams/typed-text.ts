import type { Activity } from 'botbuilder';
import { cleanText, decodeEntities } from '../../domain/text/clean-text.ts';
import { MAX_CHARACTERS } from '../turn/incoming.ts';

/** Lines that begin with `>`, as some clients quote. */
const QUOTE_LINES = /^(?:\s*>[^\n]*(?:\n|$))+/;

/** Markup may be this much longer than the words in it. */
const MAX_MARKUP = MAX_CHARACTERS * 8;

/** Teams mentions at most twenty people in a message. */
const MAX_ENTITIES = 50;

const REPLY = /<blockquote\b[^<>]*schema\.skype\.com\/(?:Reply|Forward)/i;
/** A quote without another one in it. */
const INNER_QUOTE = /<blockquote\b[^<>]*>(?:[^<]|<(?!\/?blockquote\b))*<\/blockquote\s*>/gi;
const FORWARD = /<blockquote\b[^<>]*schema\.skype\.com\/Forward[^<>]*>/i;
const DEEPEST_QUOTE = 5;
/** The marks of quoted messages in the text, whose words are in entities. */
const QUOTED = /<quoted\b[^<>]*\/>|<quoted\b[^<>]*>(?:[^<]|<(?!\/?quoted\b))*<\/quoted\s*>|<\/?quoted\b[^<>]*>/gi;
const MENTION = /<span\b[^<>]*schema\.skype\.com\/Mention[^<>]*>([^<]*)<\/span>/gi;
const MENTIONED = /<at\b[^<>]*>([^<]*)<\/at>/gi;
const LEADING = /^\s*(?:<at\b[^<>]*>[^<]*<\/at>[\s,:]*)+/i;
const AT_TAG = /<\/?at\b[^<>]*>/gi;
const LINE_END = /<br\b[^<>]*>|<\/(?:p|div|li|tr|h[1-6]|blockquote)\s*>/gi;
const TAG =
  /<\/?(?:a|attachment|b|blockquote|br|code|div|em|emoji|font|h[1-6]|hr|i|img|li|ol|p|pre|readonly|s|span|strong|su[bp]|table|tbody|td|th|thead|tr|u|ul)\b[^<>]*>/gi;

/**
 * Returns the words that a person has written, as plain text: without quoted messages, mentions of the bot, HTML and
 * invisible characters. Mentions of other people become their names. Words are read from the message's HTML if it tells
 * them from a quote, or if there is no other text; a forwarded message without words of the sender's own is read itself.
 */
export function typedText(activity: Activity): string {
  const text = cleanText((activity.text ?? '').slice(0, MAX_MARKUP));
  const html = htmlOf(activity);
  if (isPlain(text, html) && !activity.entities?.some(({ type }) => type === 'mention' || type === 'quotedReply')) {
    return belowQuote(text).slice(0, MAX_CHARACTERS);
  }
  const words = readWords(REPLY.test(html) || text.trim() === '' ? html : withoutPreview(text, activity), activity);
  return belowQuote(words).slice(0, MAX_CHARACTERS);
}

/** Leaves out a quote in Markdown above the words; a message that is nothing else is read itself. */
function belowQuote(text: string): string {
  return text.replace(QUOTE_LINES, '').trim() || text.trim();
}

/** True if the text needs no other reading: most messages are like that. */
function isPlain(text: string, html: string): boolean {
  return text.trim() !== '' && !/[<&]/.test(text) && !REPLY.test(html);
}

/** Returns the message as HTML, which Teams adds as an attachment; empty if there is none. */
export function htmlOf({ attachments }: Activity): string {
  const content: unknown = attachments?.find(({ contentType }) => contentType === 'text/html')?.content;
  return typeof content === 'string' ? cleanText(content.slice(0, MAX_MARKUP)) : '';
}

function readWords(markup: string, activity: Activity): string {
  const own = wordsIn(withoutQuotes(markup), activity);
  return own || !FORWARD.test(markup) ? own : wordsIn(markup, activity);
}

function wordsIn(markup: string, activity: Activity): string {
  const plain = withNames(markup.replace(QUOTED, ' ').replace(MENTION, '<at>$1</at>'), activity)
    .replace(/<\/t[dh]\s*>/gi, '\t')
    .replace(LINE_END, '\n')
    .replace(TAG, '');
  return cleanText(decodeEntities(plain)).trim();
}

/** Removes quotes with all the quotes in them. */
function withoutQuotes(markup: string): string {
  let rest = markup;
  for (let depth = 0; depth < DEEPEST_QUOTE && rest.includes('</blockquote'); depth++) {
    rest = rest.replace(INNER_QUOTE, '\n');
  }
  return rest;
}

/**
 * Removes the mentions of the bot, wherever they stand, and leading mentions that no entity explains. Gives other mentions
 * their names in full.
 */
function withNames(markup: string, { entities, recipient }: Activity): string {
  const own: string[] = [];
  const names = new Map<string, string>();
  for (const { type, mentioned, text } of (entities ?? []).slice(0, MAX_ENTITIES)) {
    const shown = type === 'mention' && typeof text === 'string' ? cleanText(text) : '';
    const name = shown.replace(AT_TAG, '');
    if (shown && mentioned?.id === recipient?.id) own.push(shown);
    else if (shown) names.set(name, typeof mentioned?.name === 'string' ? mentioned.name : name);
  }
  return own
    .reduce((rest, shown) => rest.replaceAll(shown, ' '), markup)
    .replace(LEADING, (run) => run.replace(MENTIONED, (_, shown) => names.get(shown) ?? '').replace(/^[\s,:]+/, ''))
    .replace(MENTIONED, (_, shown) => (shown === recipient?.name ? ' ' : (names.get(shown) ?? shown)))
    .replace(AT_TAG, '');
}

/**
 * Removes the preview of a quoted message that stands before the words. Where a mark stands for the quote, or HTML tells
 * it from the words, the preview is not in the text.
 */
function withoutPreview(text: string, { entities }: Activity): string {
  if (/<quoted\b/i.test(text)) return text;
  let rest = text;
  for (const entity of (entities ?? []).slice(0, MAX_ENTITIES)) {
    if (entity.type !== 'quotedReply') continue;
    const { senderName, preview } = entity.quotedReply ?? entity;
    for (const part of [senderName, preview]) {
      const quoted = typeof part === 'string' ? cleanText(part).trim() : '';
      const after = rest.trimStart().slice(quoted.length);
      if (quoted && rest.trimStart().startsWith(quoted) && /^\s/.test(after) && after.trim()) rest = after;
    }
  }
  return rest;
}
