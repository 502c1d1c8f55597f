import type { ActionHandler, CompanyHandler } from './handled.ts';

export const showCompanyFacts: CompanyHandler = async () => 'notUnderstood';
export const editFacts: ActionHandler = async () => 'notUnderstood';
export const saveFacts: ActionHandler = async () => 'notUnderstood';
export const saveMembership: ActionHandler = async () => 'notUnderstood';
export const removeMembership: ActionHandler = async () => 'notUnderstood';
