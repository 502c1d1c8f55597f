import type { Competency } from '../../domain/competencies/programme.ts';

export function optionName({ options }: Competency, id: string): string {
  return options.find((option) => option.id === id)?.name ?? id;
}
