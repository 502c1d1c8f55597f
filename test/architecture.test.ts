import { globSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { expect } from 'chai';

const ROOT = resolve(import.meta.dirname, '..');

/** Statements that begin a line, not words of a text; and `import('…')` anywhere. */
const IMPORT = /^(?:import|export)\b[^;']*\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm;

/** The packages and files that each file of a folder imports, files by their path in the repository. */
function targetsOf(folder: string): Map<string, string[]> {
  const files = globSync(`${folder}/**/*.{ts,tsx}`, { cwd: ROOT });
  return new Map(
    files.map((file) => {
      const source = readFileSync(resolve(ROOT, file), 'utf8');
      const targets = [...source.matchAll(IMPORT)].map(([, ...target]) => target.find(Boolean) as string);
      return [file, targets.map((target) => (target.startsWith('.') ? pathOf(file, target) : packageOf(target)))];
    }),
  );
}

function pathOf(file: string, target: string): string {
  return relative(ROOT, resolve(ROOT, dirname(file), target));
}

function packageOf(target: string): string {
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
}

/** The packages and top folders that each file of a folder imports: `i18next`, `domain`. */
function importsOf(folder: string): Map<string, string[]> {
  const top = (target: string) => (target.startsWith('@') ? target : (target.split('/')[0] ?? ''));
  return new Map([...targetsOf(folder)].map(([file, targets]) => [file, targets.map(top)]));
}

function expectOnly(folder: string, allowed: readonly string[]): void {
  for (const [file, targets] of importsOf(folder)) {
    expect(allowed, file).to.include.members(targets);
  }
}

/** The subjects of bot/, each free to import those before it. */
const SUBJECTS = ['settings', 'faq', 'company', 'people', 'imports', 'skills-report', 'alerts', 'exports'];

/** The rooms of bot/ that serve every subject; bot/teams hands over to the subjects, and bot/cli starts them. */
const PLATFORM = ['turn', 'http', 'auth', 'connector', 'store', 'delivery', 'queue', 'jobs', 'graph', 'files', 'async'];

const MOST_LINES = 220;
const MOST_FILES = 26;
/** Tables and texts, which are looked up rather than read. */
const DATA = ['bot/abilities.ts', 'domain/faq/entries/', 'domain/understanding/lexicon.ts'];

describe('the house', () => {
  it('keeps domain/ to itself and date-fns', () => expectOnly('domain', ['domain', 'date-fns', '@date-fns/utc']));

  it('lets cards/ import domain/, the templating library and the language library', () => {
    expectOnly('cards', ['cards', 'domain', 'adaptivecards-templating', 'i18next']);
  });

  it('lets nothing but bot/ know botbuilder, restify and keyv', () => {
    for (const folder of ['domain', 'cards', 'appPackage', 'tab']) {
      for (const [file, targets] of importsOf(folder)) {
        expect(targets, file).not.to.include.oneOf(['botbuilder', 'botframework-connector', 'restify', 'keyv', 'bot']);
      }
    }
  });

  it('lets only bot/teams and bot/connector import the Bot Framework', () => {
    for (const [file, targets] of targetsOf('bot')) {
      if (/^bot\/(teams|connector)\//.test(file)) continue;
      expect(targets, file).not.to.include.oneOf(['botbuilder', 'botframework-connector']);
    }
  });

  it('lets bot/http import bot/auth, never the other way', () => {
    for (const [file, targets] of targetsOf('bot/auth')) {
      expect(
        targets.filter((target) => target.startsWith('bot/http/')),
        file,
      ).to.deep.equal([]);
    }
  });

  it('keeps bot/turn free of SDKs, input and output, and the store, in types too', () => {
    const allowed = /^(?:domain|cards|bot\/turn)\/|^bot\/[\w-]+\.ts$/;
    for (const [file, targets] of targetsOf('bot/turn')) {
      expect(
        targets.filter((target) => !allowed.test(target)),
        file,
      ).to.deep.equal([]);
    }
  });

  it('lets a subject of bot/ import only the subjects beneath it', () => {
    for (const [index, subject] of SUBJECTS.entries()) {
      const above = SUBJECTS.slice(index + 1).map((each) => `bot/${each}/`);
      for (const [file, targets] of targetsOf(`bot/${subject}`)) {
        expect(
          targets.filter((target) => above.some((folder) => target.startsWith(folder))),
          file,
        ).to.deep.equal([]);
      }
    }
  });

  it('lets the platform of bot/ know no subject', () => {
    for (const room of PLATFORM) {
      for (const [file, targets] of targetsOf(`bot/${room}`)) {
        expect(
          targets.filter((target) => SUBJECTS.some((subject) => target.startsWith(`bot/${subject}/`))),
          file,
        ).to.deep.equal([]);
      }
    }
  });

  it('keeps folders and files short enough to survey', () => {
    const sources = globSync('{bot,cards,domain,tab,appPackage,bench}/**/*.{ts,tsx}', { cwd: ROOT }).filter(
      (file) => !DATA.some((data) => file.startsWith(data)),
    );
    for (const file of sources) {
      expect(readFileSync(resolve(ROOT, file), 'utf8').split('\n').length - 1, file).to.be.at.most(MOST_LINES);
    }
    for (const [folder, files] of Map.groupBy(sources, dirname)) {
      expect(files.length, folder).to.be.at.most(MOST_FILES);
    }
  });

  it('keeps tab/ to itself, the libraries of a Teams tab and the language library', () => {
    const browser = [
      'react',
      'react-dom',
      '@microsoft/teams-js',
      '@fluentui/react-components',
      '@fluentui/react-charts',
    ];
    expectOnly('tab', ['tab', 'i18next', 'vite', 'node:url', ...browser]);
  });

  it('lets bot/ import nothing of tab/ but the types of the JSON API', () => {
    for (const file of globSync('bot/**/*.ts', { cwd: ROOT })) {
      const source = readFileSync(resolve(ROOT, file), 'utf8');
      const targets = [...source.matchAll(/from '(\.[^']+)'/g)].map(([, target = '']) =>
        resolve(ROOT, dirname(file), target),
      );
      const ofTab = targets.map((target) => relative(ROOT, target)).filter((target) => target.startsWith('tab/'));
      expect(['tab/api-types'], file).to.include.members(ofTab.map(dirname));
    }
  });

  it('names no programme and none of its levels outside domain/programmes/, content apart', () => {
    const content =
      /^domain\/(?:programmes|demo|faq\/entries|faq\/bank)\/|^domain\/faq\/terms\.ts$|^domain\/understanding\/(?:lexicon\.ts$|bank\/)/;
    for (const file of globSync('{bot,cards,domain,tab,appPackage,bench}/**/*.{ts,tsx}', { cwd: ROOT })) {
      if (content.test(file)) continue;
      const code = readFileSync(resolve(ROOT, file), 'utf8').replace(/^\s*(?:\/\*\*?|\*|\/\/).*$/gm, '');
      expect(code, file).not.to.match(/MPN_20\d\d|SOLUTIONS_PARTNER|programmes\/(?:mpn-|solutions-)/);
      expect(code, file).not.to.match(/silver|(?<!mari)gold|guld/i);
    }
  });

  it('reads the environment in the entry points only', () => {
    const readers = globSync('{bot,cards,domain}/**/*.ts', { cwd: ROOT }).filter((file) =>
      readFileSync(resolve(ROOT, file), 'utf8').includes('process.env'),
    );
    expect(readers).to.have.members(['bot/main.ts', 'bot/cli/facts.ts', 'bot/cli/import.ts', 'bot/cli/playground.ts']);
  });
});
