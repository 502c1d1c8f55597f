import type { CompanyHandler } from './handled.ts';

export const showRenewals: CompanyHandler = async () => 'notUnderstood';
