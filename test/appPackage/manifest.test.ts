import { expect } from 'chai';
import { APP_ID, builtManifest, HOST } from './built-package.ts';
import { schemaErrors } from './schema-errors.ts';

type Manifest = ReturnType<typeof builtManifest>;

const manifest = builtManifest();
const bots = manifest.bots;
const commandLists = bots.flatMap((bot) => bot.commandLists);
const errorsOf = (value: unknown) => schemaErrors(value, 'manifest', manifest.manifestVersion);

describe('the manifest', () => {
  it('is valid by the schema of its version', () => {
    expect(errorsOf(manifest)).to.deep.equal([]);
  });

  it('names the schema of its version', () => {
    expect(manifest.$schema).to.contain(`/teams/v${manifest.manifestVersion}/`);
  });

  const planted: [error: string, plant: (manifest: Manifest) => void, message: RegExp][] = [
    ['a missing name', (m) => Reflect.deleteProperty(m, 'name'), /required property 'name'/],
    ['a placeholder left in the app id', (m) => Object.assign(m, { id: '${{MicrosoftAppId}}' }), /^\/id /],
    ['a name of 31 characters', (m) => Object.assign(m.name, { short: 'n'.repeat(31) }), /^\/name\/short /],
    ['a 13th command', (m) => m.bots[0]?.commandLists[0]?.commands.push(...Array(13).fill({ title: 'x' })), /12 items/],
    ['a property that Teams does not know', (m) => Object.assign(m, { colour: 'teal' }), /additional properties/],
  ];
  for (const [error, plant, message] of planted) {
    it(`would be invalid with ${error}`, () => {
      const spoilt = builtManifest();
      plant(spoilt);
      expect(errorsOf(spoilt).join('\n')).to.match(message);
    });
  }

  it('gives the app, its bot and its message extension the id of the bot registration', () => {
    const ids = [manifest.id, ...bots.map((bot) => bot.botId), ...manifest.composeExtensions.map((one) => one.botId)];
    expect(ids).to.deep.equal([APP_ID, APP_ID, APP_ID]);
  });

  it('has a name of at most 30 characters, without Microsoft or Teams in it', () => {
    expect(manifest.name.short)
      .to.have.length.within(1, 30)
      .and.not.match(/microsoft|teams/i);
  });

  it('describes the app in at most 80 characters, and at length in at most 500 words', () => {
    expect(manifest.description.short).to.have.length.within(1, 80);
    expect(manifest.description.full).to.have.length.within(1, 4000);
    expect(manifest.description.full.split(/\s+/)).to.have.length.within(1, 500);
  });

  it('puts the tab after the chat in the personal app, and offers it to channels and group chats', () => {
    expect(manifest.staticTabs.map(({ entityId }) => entityId)).to.deep.equal(['conversations', 'overview', 'about']);
    expect(manifest.staticTabs[1]?.contentUrl).to.equal(`https://${HOST}/tab`);
    expect(
      manifest.configurableTabs.map(({ configurationUrl, scopes }) => ({ configurationUrl, scopes })),
    ).to.deep.equal([{ configurationUrl: `https://${HOST}/tab?place=settings`, scopes: ['team', 'groupChat'] }]);
  });

  it("signs people in to the tab with the bot's own registration, on its own host only", () => {
    expect(manifest.webApplicationInfo).to.deep.equal({ id: APP_ID, resource: `api://${HOST}/${APP_ID}` });
    expect(manifest.validDomains).to.deep.equal([HOST]);
  });

  it('links to https pages only', () => {
    const { websiteUrl, privacyUrl, termsOfUseUrl } = manifest.developer;
    for (const url of [websiteUrl, privacyUrl, termsOfUseUrl]) expect(new URL(url).protocol).to.equal('https:');
  });

  it('offers the bot in personal chats, teams and group chats, each with a command list', () => {
    const scopes = ['personal', 'team', 'groupChat'];
    expect(bots.map((bot) => bot.scopes)).to.deep.equal([scopes]);
    expect(commandLists.flatMap((list) => list.scopes)).to.deep.equal(scopes);
  });

  it('takes private messages, and offers the commands of shared chats behind a slash', () => {
    expect(bots.map((bot) => bot.supportsTargetedMessages)).to.deep.equal([true]);
    const behindSlash = commandLists.filter((list) => list.triggers?.includes('slash'));
    expect(behindSlash.map(({ scopes }) => scopes)).to.deep.equal([['team', 'groupChat']]);
  });

  it('offers one message extension command, searchFaq, which waits for a question', () => {
    const commands = manifest.composeExtensions.flatMap((extension) => extension.commands);
    expect(commands.map(({ id, type, initialRun }) => ({ id, type, initialRun }))).to.deep.equal([
      { id: 'searchFaq', type: 'query', initialRun: false },
    ]);
    expect(commands.flatMap((command) => command.parameters.map(({ name }) => name))).to.deep.equal(['question']);
  });
});
