import type { KeyvStoreAdapter } from 'keyv';
import type { Backend, Row } from './backend.ts';

type Entry = { readonly key: string; readonly value: string; readonly ttl?: number | undefined };

/**
 * Gives Keyv the rows whose key begins with a prefix. Keyv's own prefix is not used, because Keyv leaves it out if the
 * key seems to have it already. There is no `disconnect`: the connection is shared.
 */
export class KeyvAdapter implements KeyvStoreAdapter {
  // Keyv offers an iterator only for dialects that it knows.
  readonly opts = { dialect: 'sqlite' };
  readonly #backend: Backend;
  readonly #prefix: string;

  constructor(backend: Backend, prefix: string) {
    this.#backend = backend;
    this.#prefix = prefix;
  }

  async get<Value>(key: string): Promise<Value | undefined> {
    const [value] = await this.getMany<Value>([key]);
    return value;
  }

  async getMany<Value>(keys: string[]): Promise<(Value | undefined)[]> {
    return (await this.#backend.get(this.#withPrefix(keys))) as (Value | undefined)[];
  }

  async has(key: string): Promise<boolean> {
    return (await this.get(key)) !== undefined;
  }

  async set(key: string, value: string, ttl?: number): Promise<void> {
    await this.#backend.set([this.#toRow({ key, value, ttl })]);
  }

  async setMany(entries: readonly Entry[]): Promise<void> {
    await this.#backend.set(entries.map((entry) => this.#toRow(entry)));
  }

  async delete(key: string): Promise<boolean> {
    return this.deleteMany([key]);
  }

  /** Returns true if at least one of the keys existed. */
  async deleteMany(keys: string[]): Promise<boolean> {
    return (await this.#backend.delete(this.#withPrefix(keys))) > 0;
  }

  async clear(): Promise<void> {
    await this.#backend.clear(this.#prefix);
  }

  async *iterator<Value>(): AsyncGenerator<(string | Awaited<Value> | undefined)[], void> {
    for await (const [key, value] of this.#backend.list(this.#prefix)) yield [key.slice(this.#prefix.length), value];
  }

  /** Errors are thrown, never emitted. */
  on(): this {
    return this;
  }

  #withPrefix(keys: readonly string[]): string[] {
    return keys.map((key) => this.#prefix + key);
  }

  #toRow({ key, value, ttl }: Entry): Row {
    return { key: this.#prefix + key, value, ttlMs: ttl };
  }
}
