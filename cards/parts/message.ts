import { compileCard } from '../card.ts';
import template from './message.json' with { type: 'json' };

const render = compileCard<Record<'summary' | 'title' | 'text', string>>(template);

/** Shows a sentence or two of markdown, with an optional heading. */
export function messageCard(text: string, title = '') {
  return render({ summary: title || text.replaceAll('**', ''), title, text });
}
