import { fold } from '../text/fold.ts';
import { type ClockTime, parseClockTime, type QuietHours } from './quiet-hours.ts';

const CLOCK = /(?<![\d.:-])(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?(?![\d.:])/g;
const NIGHT: QuietHours = { from: '22:00', until: '07:00' };
const EVENING_START: ClockTime = '18:00';

/** Reads the hours in which somebody wants no messages; the night, if a sentence names no clock times. */
export function quietHoursNamed(sentence: string): QuietHours {
  const line = fold(sentence);
  const times = [...line.matchAll(CLOCK)].flatMap(([, hour, minutes, half]) => clockTime(hour, minutes, half) ?? []);
  const [first, second] = times;
  if (first && second && first !== second) return { from: first, until: second };
  if (first && /\b(?:before|until|till|fore|innan|tills)\b/.test(line)) {
    return first === NIGHT.from ? NIGHT : { from: NIGHT.from, until: first };
  }
  if (first) return first === NIGHT.until ? NIGHT : { from: first, until: NIGHT.until };
  const isEvening =
    /\b(?:evening\w*|kvall\w*|after (?:work|hours)|efter jobbet|arbetstid|office hours|working hours)\b/;
  return isEvening.test(line) ? { from: EVENING_START, until: NIGHT.until } : NIGHT;
}

function clockTime(hour = '', minutes = '00', half: string | undefined): ClockTime | undefined {
  const shift = half === 'pm' && Number(hour) < 12 ? 12 : 0;
  return parseClockTime(`${`${Number(hour) + shift}`.padStart(2, '0')}:${minutes}`);
}
