import type { Step } from '../../../domain/competencies/plan/moves.ts';
import type { Plan } from '../../../domain/competencies/plan/plan.ts';
import type { Competency, Programme } from '../../../domain/competencies/programme.ts';
import type { Language } from '../../../domain/language.ts';
import type { MissingPeople } from '../../../domain/people/answers/missing-people.ts';
import type { PeopleNames } from '../../../domain/people/people-names.ts';
import { showPayload } from '../../parts/show-payload.ts';
import { skillText } from '../../text/criterion-text.ts';
import { listAll } from '../../text/list-text.ts';
import { nameText } from '../../text/people-text.ts';
import { plainText } from '../../text/plain-text.ts';
import { showDay } from '../../text/show-day.ts';
import { words } from '../../words.ts';
import type { AnswerContext } from './answer-context.ts';
import { levelName } from './level-name.ts';
import { type AnswerRow, peopleAnswerCard } from './people-answer.ts';

const MOST_NEAR = 3;

/** Answers how many people a level lacks, and who is nearest to filling the places. */
export function missingPeopleCard(
  { competency, ...missing }: MissingPeople & { readonly competency: Competency },
  context: AnswerContext,
  language: Language,
) {
  const t = words(language);
  const { target, plan } = missing;
  const level = levelName({ competency: competency.id, level: target.level }, context.programme, language);
  const near = nearestIn(plan, context, language);
  return peopleAnswerCard(
    {
      said: [missingSentence(missing, level, language), ...nearestSentence(near, language)],
      reportDay: context.reportDay,
      rows: near.map(
        ({ name, steps }): AnswerRow => ({ name, word: '', colour: 'Default', lines: [listAll(steps, language)] }),
      ),
      buttons: [
        {
          title: t('peopleAnswers.buttons.plan', { level }),
          data: showPayload('plan', language, { competency: competency.id, level: target.level }),
        },
        {
          title: t('peopleAnswers.buttons.status', { competency: competency.name }),
          data: showPayload('status', language, { competency: competency.id }),
        },
      ],
    },
    language,
  );
}

function missingSentence({ target, present, plan }: MissingPeople, level: string, language: Language): string {
  const t = words(language);
  const { headcount, outcome } = present;
  if (outcome === 'attained') {
    return headcount
      ? t('peopleAnswers.missing.nobody', { level, counted: headcount.counted, need: headcount.need })
      : t('peopleAnswers.missing.met', { level });
  }
  if (plan.kind === 'notPublished') return t('peopleAnswers.required.notPublished', { level });
  if (!headcount || headcount.missing === 0) return t('peopleAnswers.missing.others', { level });
  const facts = { level, count: headcount.missing, counted: headcount.counted, need: headcount.need };
  return t(`peopleAnswers.missing.${target.aim}`, { ...facts, day: showDay(target.day, language) });
}

/** A person who could fill a place, with what they would do. */
type Near = { readonly name: string; readonly steps: readonly string[] };

/** Returns the people of a plan with their steps, in the plan's order. */
export function nearestIn(
  plan: Plan | undefined,
  { names, programme }: { readonly names: PeopleNames; readonly programme: Programme },
  language: Language,
): Near[] {
  const t = words(language);
  const steps: readonly Step[] = plan?.kind === 'plan' ? plan.best.steps : [];
  return [...Map.groupBy(steps, ({ mcid }) => mcid)].map(([mcid, own]) => ({
    name: nameText(mcid, names),
    steps: own.map(({ kind, skill }) => t(`plan.steps.${kind}`, { skill: plainText(skillText(skill, programme)) })),
  }));
}

function nearestSentence(near: readonly Near[], language: Language): string[] {
  if (near.length === 0) return [];
  const people = nearText(near, language);
  return [words(language)('peopleAnswers.missing.nearest', { people })];
}

/** "Mia Virtanen (takes 70-768) and Lukas Brandt (takes 70-767)" */
export function nearText(near: readonly Near[], language: Language): string {
  return listAll(near, language, {
    most: MOST_NEAR,
    textOf: ({ name, steps }) => `${name} (${listAll(steps, language)})`,
  });
}
