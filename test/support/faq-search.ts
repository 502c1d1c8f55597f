import { readModel } from '../../bot/faq/read-model.ts';
import { createCatalogue } from '../../domain/faq/catalogue.ts';
import { ENTRIES } from '../../domain/faq/entries/index.ts';
import { createReading } from '../../domain/faq/model.ts';
import { createFaqSearch } from '../../domain/faq/search.ts';

/** Creates the search as the bot does. */
export const faqSearch = createFaqSearch(createCatalogue(ENTRIES), createReading(readModel()));
