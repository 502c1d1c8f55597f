/** The value of the choice "none of these". A choice may not have an empty value, which older cards still send. */
export const NOTHING_CHOSEN = 'none';

/** Returns the value that a choice set sent, empty if nothing was chosen. */
export function chosenValue(sent: string): string {
  return sent === NOTHING_CHOSEN ? '' : sent;
}
