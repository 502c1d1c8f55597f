import type { FaqEntry } from '../../domain/faq/entry.ts';
import type { NamedTerm } from '../../domain/faq/read-term.ts';
import { type ExplainedRule, TERMS, type TermId } from '../../domain/faq/terms.ts';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import { replyCard } from '../parts/reply.ts';
import { type ShowPayload, showPayload } from '../parts/show-payload.ts';
import en from '../words/en.json' with { type: 'json' };
import { words } from '../words.ts';

/** What leads on from an explanation, as far as the reader may use it. */
export type TermLinks = {
  readonly entry?: FaqEntry | undefined;
  readonly ability?: ShowPayload['ability'] | undefined;
};

/** The words for every term, in both languages, since people mix them. */
export function namedTerms(): NamedTerm[] {
  return (Object.keys(TERMS) as TermId[]).map((id) => ({
    id,
    names: LANGUAGES.flatMap((language) => {
      const t = words(language);
      return [t(`glossary.terms.${id}.name`), ...t(`glossary.terms.${id}.also`).split(',')].map((name) => name.trim());
    }).filter(Boolean),
  }));
}

/** Explains a word that the cards print, with the rule behind it. */
export function termCard(id: TermId, links: TermLinks, language: Language) {
  const t = words(language);
  const term = TERMS[id];
  return replyCard({
    title: t(`glossary.terms.${id}.name`),
    said: t(`glossary.terms.${id}.text`),
    notes: 'rule' in term ? [statedRule(term.rule, language)] : [],
    shows: buttons(links, language),
  });
}

/** Explains a rule by its number. */
export function ruleCard(rule: ExplainedRule, links: TermLinks, language: Language) {
  const t = words(language);
  return replyCard({
    title: t('glossary.rule', { rule }),
    said: statedRule(rule, language),
    shows: buttons(links, language),
  });
}

/** Says which words can be explained. */
export function whichTermCard(language: Language) {
  return replyCard({ said: words(language)('glossary.unknownTerm') });
}

/** States a rule; those that no verdict rests on have their words in the glossary. */
function statedRule(rule: ExplainedRule, language: Language): string {
  const t = words(language);
  return rule in en.reasons.rules
    ? t(`reasons.rules.${rule as keyof typeof en.reasons.rules}`)
    : t(`glossary.rules.${rule as keyof typeof en.glossary.rules}`);
}

function buttons({ entry, ability }: TermLinks, language: Language) {
  const t = words(language);
  return [
    ...(entry ? [{ title: entry.label[language], data: { verb: 'faq.show', entryId: entry.id, language } }] : []),
    ...(ability && ability in en.glossary.show
      ? [
          {
            title: t(`glossary.show.${ability as keyof typeof en.glossary.show}`),
            data: showPayload(ability, language),
          },
        ]
      : []),
  ];
}
