import type { CompanyHandler } from './handled.ts';

export const showLinking: CompanyHandler = async () => 'notUnderstood';
