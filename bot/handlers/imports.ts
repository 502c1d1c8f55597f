import type { ActionHandler, CompanyHandler } from './handled.ts';

export const showImports: CompanyHandler = async () => 'notUnderstood';
export const confirmImport: ActionHandler = async () => 'notUnderstood';
export const cancelImport: ActionHandler = async () => 'notUnderstood';
export const restoreImport: ActionHandler = async () => 'notUnderstood';
