import type { Language } from '../../../domain/language.ts';
import type { Replacement } from '../../../domain/people/answers/replacements.ts';
import { personName, type ReportedPerson } from '../../../domain/people/people.ts';
import { showPayload } from '../../parts/show-payload.ts';
import { listAll } from '../../text/list-text.ts';
import { nameText } from '../../text/people-text.ts';
import { plainText } from '../../text/plain-text.ts';
import { words } from '../../words.ts';
import type { AnswerContext } from './answer-context.ts';
import { levelName } from './level-name.ts';
import { nearestIn, nearText } from './missing-people.ts';
import { type AnswerRow, peopleAnswerCard } from './people-answer.ts';

const MOST_NAMED = 5;

type Replacements = { readonly person: ReportedPerson; readonly replacements: readonly Replacement[] };

/** Answers who could stand in for a person, level by level. */
export function replacementsCard({ person, replacements }: Replacements, context: AnswerContext, language: Language) {
  const t = words(language);
  const name = plainText(personName(person));
  return peopleAnswerCard(
    {
      said: [saidAbout(name, replacements, context, language)],
      reportDay: context.reportDay,
      rows: replacements.map((each) => replacementRow(each, context, language)),
      buttons: [
        {
          title: t('peopleAnswers.buttons.whatIf', { person: name }),
          data: showPayload('whatIf', language, { people: person.mcids[0] ?? '' }),
        },
      ],
    },
    language,
  );
}

function saidAbout(
  person: string,
  replacements: readonly Replacement[],
  context: AnswerContext,
  language: Language,
): string {
  const t = words(language);
  if (replacements.length === 0) return t('peopleAnswers.replace.nothing', { person });
  const lost = replacements.filter(({ plan }) => plan);
  if (lost.length === 0) return t('peopleAnswers.replace.free', { person });
  const levels = listAll(lost, language, { textOf: (each) => levelName(each, context.programme, language) });
  const near = lost.flatMap(({ plan }) => nearestIn(plan, context, language));
  return near.length > 0
    ? t('peopleAnswers.replace.nearest', { person, levels, people: nearText(near, language) })
    : t('peopleAnswers.replace.nobody', { person, levels });
}

function replacementRow(replacement: Replacement, context: AnswerContext, language: Language): AnswerRow {
  const t = words(language);
  const { others, plan } = replacement;
  const names = listAll(others, language, {
    most: MOST_NAMED,
    textOf: (mcid) => nameText(mcid, context.names),
  });
  return {
    name: levelName(replacement, context.programme, language),
    word: t(`peopleAnswers.replace.${plan ? 'lost' : 'met'}`),
    colour: plan ? 'Attention' : 'Good',
    lines: [
      others.length > 0 ? t('peopleAnswers.replace.others', { names }) : t('peopleAnswers.replace.alone'),
      ...nearestIn(plan, context, language).map(({ name, steps }) => `${name}: ${listAll(steps, language)}.`),
    ],
  };
}
