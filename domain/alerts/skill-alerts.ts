import { daysBetween } from '../time/calendar-day.ts';
import type { AlertOf } from './alert.ts';
import type { AlertRules } from './alert-rules.ts';
import type { Evaluation } from './evaluation.ts';
import { daysBefore, latest } from './latest.ts';

/** Reports skills about to stop counting: to their owner, and to admins if a level would be lost with them. */
export function skillAlerts(
  { endings, day }: Pick<Evaluation, 'endings' | 'day'>,
  { skillEndingDaysBefore }: AlertRules,
): AlertOf<'skillEnding' | 'ownSkillEnding'>[] {
  return endings.flatMap((ending) => {
    const { lastDay, rule, mcid, skill, falls } = ending;
    const stage = latest(daysBefore(lastDay, skillEndingDaysBefore), day);
    if (!stage) return [];
    const common = {
      rule,
      subject: `${mcid} ${skill}`,
      period: `${lastDay} ${stage.days}`,
      since: stage.since,
      ending,
      daysLeft: daysBetween(day, lastDay),
    };
    const own = { ...common, kind: 'ownSkillEnding' } as const;
    return falls.length > 0 ? [own, { ...common, kind: 'skillEnding' } as const] : [own];
  });
}
