import type { Programme } from '../../competencies/programme.ts';
import { APPLICATIONS } from './applications.ts';
import { BUSINESS } from './business.ts';
import { DATA } from './data.ts';
import { DEVICES } from './devices.ts';
import { MPN_2021_SKILLS } from './skills.ts';
import { WORKPLACE } from './workplace.ts';

/**
 * The Microsoft Partner Network of 2021 with its 18 competencies.
 *
 * No source gives the exams, counts and thresholds of 2021, except for Partner Contribution Indicators. The other rows
 * are a snapshot of 2017/18, as stated in their source.
 */
export const MPN_2021: Programme = {
  id: 'mpn-2021',
  levels: ['silver', 'gold'],
  skills: MPN_2021_SKILLS,
  competencies: [...APPLICATIONS, ...BUSINESS, ...DATA, ...WORKPLACE, ...DEVICES],
};
