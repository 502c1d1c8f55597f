/** Preloaded into the bot's process: fetches the signing keys of the Bot Framework from `TEST_KEY_SERVER`. */
const { fetch } = globalThis;
const { TEST_KEY_SERVER = '' } = process.env;

globalThis.fetch = (url, options) =>
  fetch(String(url) === 'https://login.botframework.com/v1/.well-known/keys' ? TEST_KEY_SERVER : url, options);
