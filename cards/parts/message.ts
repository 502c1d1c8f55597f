import { compileCard } from '../card.ts';
import template from './message.json' with { type: 'json' };

const render = compileCard<Record<'summary' | 'title' | 'text', string>>(template);

/** A sentence or two of markdown, with a heading where there is one. */
export function messageCard(text: string, title = '') {
  return render({ summary: title || text.replaceAll('**', ''), title, text });
}
