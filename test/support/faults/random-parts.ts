import fc from 'fast-check';
import { junk, oddText, saidText } from './random-text.ts';

const VERBS = ['faq.show', 'faq.none', 'help.show', 'expert.show', 'language.set', 'store.erase', '__proto__', ''];
const ENTRY_IDS = ['renewal-window', 'link-mcid', 'associated-not-shown', 'no-such-entry', '__proto__'];

/** Undefined one time in three. */
export const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const orJunk = (arbitrary: fc.Arbitrary<unknown>) => fc.oneof({ arbitrary, weight: 9 }, { arbitrary: junk, weight: 1 });

export const account = fc.record({
  id: fc.constantFrom('28:bot', '29:anna', '29:bo', `29:${'å'.repeat(300)}`),
  name: maybe(oddText),
  aadObjectId: maybe(fc.constantFrom('aad-anna', 'aad-bo', '')),
});

/** The data behind a card button. */
export const data = fc.record(
  {
    verb: orJunk(fc.constantFrom(...VERBS)),
    entryId: orJunk(fc.constantFrom(...ENTRY_IDS)),
    language: orJunk(fc.constantFrom('en', 'sv', 'de')),
    more: junk,
  },
  { requiredKeys: ['verb'] },
);
/** The value of a card button's invoke. */
export const clicked = fc.record({
  action: orJunk(
    fc.record({ type: fc.constant('Action.Execute'), verb: orJunk(fc.constantFrom(...VERBS)), data: orJunk(data) }),
  ),
});
/** The value of a thumbs up or down. */
export const rated = fc.record({
  actionName: orJunk(fc.constant('feedback')),
  actionValue: orJunk(
    fc.record({
      reaction: orJunk(fc.constantFrom('like', 'dislike')),
      feedback: orJunk(oddText.map((feedbackText) => JSON.stringify({ feedbackText }))),
    }),
  ),
});
/** The value of a search from the compose box. */
export const searched = fc.record({
  commandId: orJunk(fc.constant('searchFaq')),
  parameters: orJunk(
    fc.array(orJunk(fc.record({ name: fc.constantFrom('question', 'initialRun'), value: orJunk(saidText) })), {
      maxLength: 3,
    }),
  ),
});

export const entity = fc.oneof(
  fc.record({
    type: fc.constant('clientInfo'),
    locale: orJunk(fc.constantFrom('sv-SE', 'en-GB')),
    timezone: orJunk(fc.constant('Europe/Stockholm')),
  }),
  fc.record({
    type: fc.constant('mention'),
    mentioned: orJunk(account),
    text: orJunk(fc.constant('<at>Partner Compass</at>')),
  }),
  fc.record({ type: oddText, more: junk }),
);

export const attachment = fc.oneof(
  fc.record({
    contentType: fc.constant('application/vnd.microsoft.teams.file.download.info'),
    name: orJunk(fc.constantFrom('report.xlsx', '../../etc/passwd')),
    content: orJunk(
      fc.record({
        downloadUrl: orJunk(fc.constant('http://127.0.0.1:9/report.xlsx')),
        uniqueId: orJunk(oddText),
        fileType: orJunk(fc.constant('xlsx')),
      }),
    ),
  }),
  fc.record({
    contentType: fc.constantFrom('text/html', 'image/*', ''),
    content: orJunk(oddText),
    contentUrl: orJunk(oddText),
  }),
  fc.record({ more: junk }),
);
