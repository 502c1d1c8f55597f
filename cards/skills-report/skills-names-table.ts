import { levelCounted } from '../../domain/company/overview.ts';
import { closestOption } from '../../domain/competencies/people-counted.ts';
import type { Language } from '../../domain/language.ts';
import type { Table } from '../parts/table.ts';
import { skillText } from '../text/criterion-text.ts';
import { levelText } from '../text/membership-text.ts';
import { reasonLines } from '../text/reason-text.ts';
import { words } from '../words.ts';
import type { NamedRow, NamesContent } from './skills-names.ts';

/** The people who count for each competency, and who does not and why, as a table. Only for readers who may see names. */
export function skillsNamesTable(
  content: Pick<NamesContent, 'rows' | 'names' | 'programme'>,
  language: Language,
): Table {
  const t = words(language);
  const header = [
    t('skillsReport.columns.competency'),
    t('skillsReport.columns.level'),
    t('skillsReport.columns.person'),
    t('skillsReport.columns.counts'),
    t('skillsReport.columns.forWhat'),
    t('skillsReport.columns.whyNot'),
  ];
  return [header, ...content.rows.flatMap((row) => rowsOf(row, content, language))];
}

function rowsOf(
  { row: { overview }, uncounted }: NamedRow,
  { names, programme }: Pick<NamesContent, 'names' | 'programme'>,
  language: Language,
): string[][] {
  const t = words(language);
  const level = levelCounted(overview);
  const option = level && closestOption(level);
  const first = [overview.competency.name, level ? levelText(level.level, language) : ''];
  const nameOf = (mcid: string) => names.get(mcid) ?? mcid;
  const lines = option ? reasonLines(option.reason, programme, language) : [];
  return [
    ...lines.flatMap(({ counted, text }) =>
      counted.map((mcid) => [...first, nameOf(mcid), t('skillsReport.yes'), text, '']),
    ),
    ...uncounted.map(({ mcid, skill, reason }) => {
      const why = `${t(`reasons.uncounted.${reason.kind}`)} (${reason.rule})`;
      return [...first, nameOf(mcid), t('skillsReport.no'), skillText(skill, programme), why];
    }),
  ];
}
