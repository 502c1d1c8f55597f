import type { CompanyHandler } from './handled.ts';

export const showMySkills: CompanyHandler = async () => 'notUnderstood';
