import { expect } from 'chai';
import { jobIdOf, type MessageJob, readMessageJob } from '../../../bot/queue/message-job.ts';

const JOB: MessageJob = { version: 1, tenantId: 'tenant', runId: 'run', number: 2, id: 'message' };

describe('A message job', () => {
  it('is read without the fields that another version of the bot has added', () => {
    expect(readMessageJob({ ...JOB, added: { later: true } })).to.deep.equal(JOB);
  });

  it('is not read if it is of another version or incomplete', () => {
    expect(readMessageJob({ ...JOB, version: 2 })).to.equal(undefined);
    expect(readMessageJob({ version: 1, tenantId: 'tenant' })).to.equal(undefined);
    expect(readMessageJob(undefined)).to.equal(undefined);
  });

  it('has an id that is stable, unique and without a colon', () => {
    expect(jobIdOf(JOB)).to.equal(jobIdOf({ ...JOB }));
    expect(jobIdOf({ ...JOB, runId: 'run:2', number: 2 })).not.to.equal(jobIdOf({ ...JOB, id: '2:message' }));
    expect(jobIdOf(JOB)).to.match(/^[0-9a-f]+$/);
  });
});
