import { deliveryContract } from './delivery-contract.ts';

deliveryContract('by one process', async () => undefined);
