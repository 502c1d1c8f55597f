/** A colour of Adaptive Cards. It never says anything that the words beside it do not. */
export type Colour = 'good' | 'warning' | 'attention' | 'default';
