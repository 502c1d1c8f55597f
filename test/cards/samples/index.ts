import { ALERT_SAMPLES } from './alerts.ts';
import { BATCH_SAMPLES } from './batches.ts';
import { BOT_SAMPLES } from './bot.ts';
import { COMPANY_SAMPLES } from './company.ts';
import { COMPANY_FACTS_SAMPLES } from './company-facts.ts';
import { DESIGNATION_SAMPLES } from './designations.ts';
import { FAQ_SAMPLES } from './faq.ts';
import { IMPORT_SAMPLES } from './imports.ts';
import { PEOPLE_SAMPLES } from './people.ts';
import { PEOPLE_ANSWER_SAMPLES } from './people-answers.ts';
import type { Samples } from './sample.ts';
import { SCENARIO_SAMPLES } from './scenarios.ts';
import { SETTINGS_SAMPLES } from './settings.ts';
import { SKILLS_REPORT_SAMPLES } from './skills-report.ts';

/** A card of each template in each of its states. */
export const SAMPLES: Samples = {
  ...FAQ_SAMPLES,
  ...COMPANY_SAMPLES,
  ...COMPANY_FACTS_SAMPLES,
  ...DESIGNATION_SAMPLES,
  ...SCENARIO_SAMPLES,
  ...PEOPLE_SAMPLES,
  ...PEOPLE_ANSWER_SAMPLES,
  ...IMPORT_SAMPLES,
  ...SKILLS_REPORT_SAMPLES,
  ...ALERT_SAMPLES,
  ...BATCH_SAMPLES,
  ...SETTINGS_SAMPLES,
  ...BOT_SAMPLES,
};
