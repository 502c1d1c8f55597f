import type { Language } from '../../../domain/language.ts';
import { type Card, compileCard } from '../../card.ts';
import type { ShowButton, ShowPayload } from '../../parts/show-payload.ts';
import type { Colour } from '../../text/colour.ts';
import { words } from '../../words.ts';
import template from './designation-report.json' with { type: 'json' };

type Text = { readonly text: string };

/** An area with its standing in a few words, which a click shows in detail. */
export type AreaRow<Line = string> = {
  readonly name: string;
  readonly word: string;
  readonly colour: Colour;
  readonly hint: string;
  readonly data: ShowPayload;
  readonly lines: readonly Line[];
};

/** Lines under a heading; without one if `name` is empty. */
export type Section<Line = string> = { readonly name: string; readonly lines: readonly Line[] };

type Report = {
  readonly title: string;
  readonly asOf?: string;
  readonly text?: string;
  readonly rows?: readonly AreaRow[];
  readonly sections?: readonly Section[];
  readonly notes: readonly string[];
  readonly buttons: readonly ShowButton[];
};

const render = compileCard<{
  summary: string;
  title: string;
  asOf: string;
  text: string;
  rows: readonly AreaRow<Text>[];
  sections: readonly Section<Text>[];
  notes: readonly Text[];
  buttons: readonly ShowButton[];
  partnerCenter: string;
}>(template);

/** Shows findings about designations under headings, with Partner Center a click away. */
export function designationReportCard(
  { title, asOf = '', text = '', rows = [], sections = [], notes, buttons }: Report,
  language: Language,
): Card {
  return render({
    summary: [title, text].filter(Boolean).join(': '),
    title,
    asOf,
    text,
    rows: rows.map((row) => ({ ...row, lines: toTexts(row.lines) })),
    sections: sections.map(({ name, lines }) => ({ name, lines: toTexts(lines) })),
    notes: toTexts(notes),
    buttons,
    partnerCenter: words(language)('designations.buttons.partnerCenter'),
  });
}

function toTexts(texts: readonly string[]): Text[] {
  return texts.map((text) => ({ text }));
}
