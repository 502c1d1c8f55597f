/** A calendar day as `YYYY-MM-DD`. */
export type Day = string;
