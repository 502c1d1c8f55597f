import type { CompetencyOption, Programme, RequirementRow, Skill } from './programme.ts';

/** A partner's own row, which replaces the same level of the same option or is added. */
type RowOverride = {
  readonly competency: string;
  readonly option: Pick<CompetencyOption, 'id' | 'name' | 'inForce'>;
  readonly row: RequirementRow;
};

/** A partner's corrections of the programme's data. */
export type ProgrammeOverride = {
  readonly rows?: readonly RowOverride[];
  /** Skills that replace those with the same id or are added. */
  readonly skills?: readonly Skill[];
};

/**
 * Returns the programme with a partner's own rows and skills.
 *
 * @throws Error for a row of a competency that does not exist
 */
export function overrideProgramme(programme: Programme, { rows = [], skills = [] }: ProgrammeOverride): Programme {
  const unknown = rows.find(({ competency }) => programme.competencies.every(({ id }) => id !== competency));
  if (unknown) throw new Error(`No competency "${unknown.competency}" in ${programme.id}; use one of its ids.`);
  return {
    ...programme,
    skills: [...new Map([...programme.skills, ...skills].map((skill) => [skill.id, skill])).values()],
    competencies: programme.competencies.map((competency) => ({
      ...competency,
      options: rows
        .filter((each) => each.competency === competency.id)
        .reduce<readonly CompetencyOption[]>((options, own) => withRow(options, own), competency.options),
    })),
  };
}

function withRow(options: readonly CompetencyOption[], { option, row }: RowOverride): readonly CompetencyOption[] {
  const kept = options.map((each) => ({ ...each, rows: each.rows.filter((other) => !isReplaced(other, row)) }));
  const same = options.find(({ id }) => id === option.id);
  if (!same) return [...kept, { ...option, rows: [row] }];
  const rows = [...same.rows.filter(({ level }) => level !== row.level), row];
  return kept.map((each) => (each.id === option.id ? { ...each, ...option, rows } : each));
}

/** An unpublished requirement gives way to any row of the same level. */
function isReplaced({ level, requirement }: RequirementRow, row: RequirementRow): boolean {
  return level === row.level && requirement.kind === 'notPublished';
}
