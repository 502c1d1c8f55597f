import type { ActionHandler, CompanyHandler } from './handled.ts';

export const showLinkMcid: CompanyHandler = async () => 'notUnderstood';
export const saveLinkedClaim: ActionHandler = async () => 'notUnderstood';
