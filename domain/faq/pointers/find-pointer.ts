import type { Likelihood } from '../../understanding/classifier.ts';
import { ACCOUNT_POINTERS } from './account-pointers.ts';
import type { Pointer } from './pointer.ts';
import { PRODUCT_POINTERS } from './product-pointers.ts';
import { PROGRAMME_POINTERS } from './programme-pointers.ts';

export const POINTERS: readonly Pointer[] = [...ACCOUNT_POINTERS, ...PROGRAMME_POINTERS, ...PRODUCT_POINTERS];

const byLabel = new Map(POINTERS.map((pointer) => [`out:${pointer.id}`, pointer]));

/** The minimum probability of a subject that is pointed on. */
const SURE = 0.45;

/** Returns the pointer for a message that is declined, by its likeliest subject; undefined if none is likely enough. */
export function findPointer([likeliest]: readonly Likelihood[]): Pointer | undefined {
  if (!likeliest || likeliest.probability < SURE) return undefined;
  return byLabel.get(likeliest.label);
}
