import type { OpenStore } from '../../support/stores.ts';
import { lifeCases } from './contract/life.ts';
import { namespaceCases } from './contract/namespaces.ts';
import { raceCases } from './contract/races.ts';
import { recordCases } from './contract/records.ts';

/** The contract of every store, whatever its backend. The cases on records follow Keyv's own test suite. */
export function storeContract(name: string, open: OpenStore): void {
  describe(`The store on ${name}`, () => {
    describe('with records', () => recordCases(open));
    describe('with namespaces', () => namespaceCases(open));
    describe('in a race', () => raceCases(open));
    describe('from opening to closing', () => lifeCases(open));
  });
}
