import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** The metrics that `GET /metrics` gives to Prometheus. No label ever names a tenant or a person. */
export type Metrics = {
  /** Seconds from an activity's first byte to its answer. */
  readonly turnSeconds: Histogram<'status'>;
  readonly faqOutcomes: Counter<'outcome' | 'language'>;
  /** Returns all metrics as text, with its content type. */
  read(): Promise<{ text: string; contentType: string }>;
};

const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5];

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'compass_' });
  return {
    turnSeconds: new Histogram({
      name: 'compass_turn_seconds',
      help: 'Time to take an activity, by the HTTP status of the answer',
      labelNames: ['status'],
      buckets: BUCKETS,
      registers: [registry],
    }),
    faqOutcomes: new Counter({
      name: 'compass_faq_outcomes_total',
      help: 'Outcomes of questions to the bot, by the language of the reply',
      labelNames: ['outcome', 'language'],
      registers: [registry],
    }),
    read: async () => ({ text: await registry.metrics(), contentType: registry.contentType }),
  };
}
