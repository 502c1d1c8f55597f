/**
 * `npm run facts -- FILE --tenant ID [--new]` replaces all stated facts of a company, in the store of `STORE_URL`, by those of a
 * YAML file. If it cannot, it exits with 1, lists the problems and changes nothing.
 *
 * `node bot/cli/facts.ts --schema` prints the file's JSON schema, which is kept in docs/company-facts.schema.json.
 */
import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { factProblemText } from '../../cards/company/fact-problem-text.ts';
import type { CompanyFacts } from '../../domain/company/company-facts.ts';
import { COMPETENCY_PROGRAMME } from '../../domain/programmes/programmes.ts';
import { dayIn } from '../../domain/time/calendar-day.ts';
import { changeFacts } from '../company/change-facts.ts';
import {
  COMPANY_FACTS_FILE,
  type FileProblem,
  MAX_FACTS_FILE_BYTES,
  readFactsFile,
} from '../company/read-facts-file.ts';
import { settingsOrExit } from '../settings-or-exit.ts';
import { createCompanies } from '../store/companies.ts';
import { openStore } from '../store/store.ts';
import { refuseUnknownTenant } from './refuse-unknown-tenant.ts';

const USAGE = 'npm run facts -- FILE --tenant ID [--new]';

const { path, tenantId, isNew, isSchema } = readArguments();
if (isSchema) process.stdout.write(`${JSON.stringify(z.toJSONSchema(COMPANY_FACTS_FILE), null, 2)}\n`);
else await save(factsOf(path));

/** Reads the facts as of today on this machine, or exits with the problems. */
function factsOf(file: string): CompanyFacts {
  const reading = readFactsFile(textOf(file), dayIn(new Date(), Intl.DateTimeFormat().resolvedOptions().timeZone));
  if (reading.kind === 'facts') return reading.facts;
  return stopWith(['The facts were not taken:', ...reading.problems.map(sentence)].join('\n  - '));
}

function textOf(file: string): string {
  try {
    if (statSync(file).size > MAX_FACTS_FILE_BYTES) stopWith(`The file is larger than ${MAX_FACTS_FILE_BYTES} bytes.`);
    return readFileSync(file, 'utf8');
  } catch (error) {
    return stopWith(`The file cannot be read: ${(error as Error).message}`);
  }
}

async function save(facts: CompanyFacts): Promise<void> {
  const config = settingsOrExit({ LOG_LEVEL: 'warn', ...process.env });
  const store = await openStore(config.storeUrl, config).catch((error: Error) => stopWith(error.message));
  const companies = createCompanies(store);
  try {
    await refuseUnknownTenant({ tenantId, isNew }, config, companies);
    await changeFacts(tenantId, companies, () => ({ kind: 'changed', facts }));
  } catch (error) {
    stopWith(`The facts were not taken: ${(error as Error).message}`);
  } finally {
    await store.close();
  }
  const { memberships, designations = [] } = facts;
  const stated = designations.length > 0 ? `, designations: ${designations.map(({ area }) => area).join(', ')}` : '';
  process.stdout.write(`The facts count now: ${memberships.length} purchases${stated}.\n`);
}

function sentence({ at, problem }: FileProblem): string {
  const text = typeof problem === 'string' ? problem : factProblemText(problem, COMPETENCY_PROGRAMME, 'en');
  return at ? `${at}: ${text}` : text;
}

function readArguments() {
  try {
    const options = { tenant: { type: 'string' }, new: { type: 'boolean' }, schema: { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ allowPositionals: true, options });
    const [file = '', ...others] = positionals;
    const { tenant = '', new: isNew = false, schema: isSchema = false } = values;
    if (!isSchema && (!file || others.length > 0 || !tenant)) {
      throw new Error('Name one file, and the tenant that it is for.');
    }
    return { path: file, tenantId: tenant.toLowerCase(), isNew, isSchema };
  } catch (error) {
    return stopWith(`${(error as Error).message}\nUsage: ${USAGE}`);
  }
}

function stopWith(reason: string): never {
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}
