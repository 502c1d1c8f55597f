import { readFileSync } from 'node:fs';
import { type Model, type ModelJson, modelFromJson } from '../../domain/faq/model.ts';

/** The trained search model, as `npm run train:faq` writes it. */
export const MODEL_FILE = new URL('../../domain/faq/model.json', import.meta.url);

export function readModel(): Model {
  return modelFromJson(JSON.parse(readFileSync(MODEL_FILE, 'utf8')) as ModelJson);
}
