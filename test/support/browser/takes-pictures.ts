/** `PICTURES=off` skips the slow screenshots that are meant for people and that no test reads. */
export const TAKES_PICTURES = process.env.PICTURES !== 'off';
