import { plainText } from '../../text/plain-text.ts';

const CODE = /^\s*((?:mb\d|[a-z]{2}|\d{2})-\d{3})\b/i;

/** shortSkill('70-768: Developing SQL Data Models') → "70-768"; a skill without a code keeps its name. */
export function shortSkill(skill: string): string {
  return CODE.exec(skill)?.[1] ?? plainText(skill);
}
