import { readModel } from '../../bot/faq/read-model.ts';
import { createCatalogue } from '../../domain/faq/catalogue.ts';
import { ENTRIES } from '../../domain/faq/entries/index.ts';
import { createReading } from '../../domain/understanding/model.ts';
import { createUnderstanding } from '../../domain/understanding/understand.ts';

const { understand: understandAsBot } = createUnderstanding(createCatalogue(ENTRIES), createReading(readModel()));

/** Understands a message as the bot does, on 1 September 2021. */
export function understand(message: string) {
  return understandAsBot(message, { today: '2021-09-01' });
}
