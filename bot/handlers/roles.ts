import type { ActionHandler, CompanyHandler } from './handled.ts';

export const showRoles: CompanyHandler = async () => 'notUnderstood';
export const grantRole: ActionHandler = async () => 'notUnderstood';
export const revokeRole: ActionHandler = async () => 'notUnderstood';
