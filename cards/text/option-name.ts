import type { CompetencyOverview } from '../../domain/company/overview.ts';

export function optionName({ options }: CompetencyOverview['competency'], id: string): string {
  return options.find((option) => option.id === id)?.name ?? id;
}
