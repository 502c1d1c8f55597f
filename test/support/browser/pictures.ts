/** Pictures are for people to look at, and take long: `PICTURES=off` leaves out those that no test reads. */
export const TAKES_PICTURES = process.env.PICTURES !== 'off';
