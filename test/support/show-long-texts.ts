import { config } from 'chai';

// A failed assertion on the words of a card shows all of them; by default chai cuts them off after 40 characters.
config.truncateThreshold = 2_000;
