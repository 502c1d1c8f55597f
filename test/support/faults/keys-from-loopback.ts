/** Preloaded into the bot's process: the channel's keys come from the server that `TEST_KEY_SERVER` names. */
const { fetch } = globalThis;
const { TEST_KEY_SERVER = '' } = process.env;

globalThis.fetch = (url, options) =>
  fetch(String(url) === 'https://login.botframework.com/v1/.well-known/keys' ? TEST_KEY_SERVER : url, options);
