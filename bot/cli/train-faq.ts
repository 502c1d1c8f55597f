/** `npm run train:faq` learns from the phrasing bank and writes `domain/understanding/model.json`. */
import { writeFileSync } from 'node:fs';
import { modelToJson, trainModel } from '../../domain/understanding/model.ts';
import { MODEL_FILE } from '../faq/read-model.ts';
import { readPhrasingBank } from './read-phrasing-bank.ts';

const phrasings = readPhrasingBank();
const model = trainModel(phrasings);
writeFileSync(MODEL_FILE, `${JSON.stringify(modelToJson(model), null, 1)}\n`);
process.stdout.write(`Learnt ${model.topics.labels.length} topics from ${phrasings.length} phrasings.\n`);
