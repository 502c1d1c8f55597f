import { expect } from 'chai';
import { jobIdOf, type MessageJob, readMessageJob } from '../../../bot/queue/message-job.ts';

const JOB: MessageJob = { version: 1, tenantId: 'tenant', runId: 'run', number: 2, id: 'message' };

describe('A job about a message', () => {
  it('is understood whatever another version of the bot has added to it', () => {
    expect(readMessageJob({ ...JOB, added: { later: true } })).to.deep.equal(JOB);
  });

  it('is left alone where another version means something else by it', () => {
    expect(readMessageJob({ ...JOB, version: 2 })).to.equal(undefined);
    expect(readMessageJob({ version: 1, tenantId: 'tenant' })).to.equal(undefined);
    expect(readMessageJob(undefined)).to.equal(undefined);
  });

  it('has one id, unlike that of any other and without a colon', () => {
    expect(jobIdOf(JOB)).to.equal(jobIdOf({ ...JOB }));
    expect(jobIdOf({ ...JOB, runId: 'run:2', number: 2 })).not.to.equal(jobIdOf({ ...JOB, id: '2:message' }));
    expect(jobIdOf(JOB)).to.match(/^[0-9a-f]+$/);
  });
});
