import { openStore } from '../../../bot/store/store.ts';
import { outboxContract } from './outbox-contract.ts';

outboxContract('SQLite', () => openStore('sqlite://:memory:'));
