/** A colour of Adaptive Cards. It only repeats what the words beside it say. */
export type Colour = 'good' | 'warning' | 'attention' | 'default';
