import type { CompanyHandler } from './handled.ts';

export const showRisk: CompanyHandler = async () => 'notUnderstood';
