import type { CompanyHandler } from './handled.ts';

export const showStatus: CompanyHandler = async () => 'notUnderstood';
