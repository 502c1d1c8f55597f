import type { Deps } from '../deps.ts';
import type { SharedFile } from '../incoming.ts';
import type { Person } from '../person.ts';
import type { Asked, Handled } from './handled.ts';

export async function importFile(_file: SharedFile, _asked: Asked, _person: Person, _deps: Deps): Promise<Handled> {
  return 'refused';
}
