import { readFileSync } from 'node:fs';
import { type Model, type ModelJson, modelFromJson } from '../../domain/understanding/model.ts';

/** The trained search model, as `npm run train:faq` writes it. */
export const MODEL_FILE = new URL('../../domain/understanding/model.json', import.meta.url);

export function readModel(): Model {
  return modelFromJson(JSON.parse(readFileSync(MODEL_FILE, 'utf8')) as ModelJson);
}
