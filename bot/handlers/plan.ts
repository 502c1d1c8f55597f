import type { CompanyHandler } from './handled.ts';

export const showPlan: CompanyHandler = async () => 'notUnderstood';
