import { expect } from 'chai';
import { createJob } from '../../../bot/jobs/create-job.ts';

/** A job on a schedule that the test calls by hand, with the errors that it logs. */
function startJob(work: () => Promise<void>) {
  const calls: (() => Promise<void>)[] = [];
  const failures: unknown[] = [];
  const job = createJob({
    name: 'job',
    cron: '* * * * *',
    schedule: { every: (_name, _cron, call) => calls.push(call) },
    work,
    log: { error: (...logged: unknown[]) => failures.push(logged) },
    failure: 'The work failed',
  });
  job.start();
  return { job, failures, call: () => calls[0]?.() };
}

describe('A job', () => {
  it('works once at the start and then each time the schedule calls', async () => {
    let count = 0;
    const { job, call } = startJob(async () => void count++);
    await call();
    await call();
    expect(count).to.equal(3);
    await job.stop();
    await call();
    expect(count).to.equal(3);
  });

  it('never overlaps itself, and lets the work under way finish when it stops', async () => {
    const steps: string[] = [];
    const { job, call } = startJob(async () => {
      steps.push('begin');
      await new Promise((resolve) => setTimeout(resolve, 10));
      steps.push('end');
    });
    await call();
    await job.stop();
    expect(steps).to.deep.equal(['begin', 'end', 'begin', 'end']);
  });

  it('logs a failure instead of throwing', async () => {
    const error = new Error('away');
    const { job, failures, call } = startJob(() => Promise.reject(error));
    await call();
    await job.attempt(() => Promise.reject(error));
    expect(failures).to.deep.equal(Array(3).fill([{ err: error }, 'The work failed']));
  });
});
