import { openStore } from '../../../bot/store/store.ts';
import { companiesContract } from './companies-contract.ts';

companiesContract('SQLite', () => openStore('sqlite://:memory:'));
