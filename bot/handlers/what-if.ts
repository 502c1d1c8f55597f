import type { CompanyHandler } from './handled.ts';

export const showWhatIf: CompanyHandler = async () => 'notUnderstood';
