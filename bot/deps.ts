import type { Logger } from 'pino';
import type { ListedAbility } from '../cards/settings/help.ts';
import type { AlertJob } from './alerts/alert-job-port.ts';
import type { MemberAddresses } from './connector/member-addresses.ts';
import type { Delivery } from './delivery/delivery.ts';
import type { Faq } from './faq/create-faq.ts';
import type { Upload } from './files/upload-port.ts';
import type { Download } from './imports/download.ts';
import type { Metrics } from './metrics.ts';
import type { Stores } from './store/create-stores.ts';
import type { Audience } from './turn/audience.ts';

/** Tells what happened and when. */
type Process = {
  readonly log: Logger;
  readonly metrics: Pick<Metrics, 'faqOutcomes'>;
  readonly now: () => Date;
  /** Lists what help names to an audience. */
  readonly offeredAbilities: (audience: Audience) => readonly ListedAbility[];
};

/** Asks Teams, and moves files to and from it. */
type TeamsServices = {
  readonly memberAddresses: MemberAddresses;
  readonly download: Download;
  readonly upload: Upload;
  /** True if the bot installs its app for people who need a prompt and lack it. */
  readonly installsApp: boolean;
};

/** Writes to people outside their turn. */
type Sending = {
  readonly delivery: Delivery;
  readonly alertJob: AlertJob;
};

/** Everything that handlers work with, built once in `create-bot.ts`; a function names the parts that it takes. */
export type Deps = Process & Faq & Stores & TeamsServices & Sending;
